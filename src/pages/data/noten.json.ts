import type { APIRoute } from 'astro';
import { archive } from '../../archive.ts';
import { exportNotes } from '../../model/exports.ts';

export const GET: APIRoute = () => Response.json(exportNotes(archive));
