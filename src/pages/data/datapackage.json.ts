import type { APIRoute } from 'astro';
import { answerData } from '../_data.ts';
import { PACKAGE_FILE } from '../../publish/data-files.ts';

export const GET: APIRoute = ({ locals }) => answerData(PACKAGE_FILE, locals);
