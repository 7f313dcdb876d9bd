import type { APIRoute } from 'astro';
import { answerData } from '../../data.ts';
import { PACKAGE_FILE } from '../../model/data-files.ts';

export const GET: APIRoute = ({ site }) => answerData(PACKAGE_FILE, site);
