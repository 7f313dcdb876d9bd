import type { APIRoute } from 'astro';
import { archive } from '../../archive.ts';
import { href } from '../../href.ts';
import { exportMotions } from '../../model/exports.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(exportMotions(archive, new URL(href('/'), site)));
