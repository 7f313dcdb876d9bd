import type { APIRoute } from 'astro';
import { archive } from '../../archive.ts';
import { exportSources } from '../../model/exports.ts';

export const GET: APIRoute = () => Response.json(exportSources(archive));
