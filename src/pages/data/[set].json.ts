import type { APIRoute } from 'astro';
import { answerData } from '../_data.ts';
import { SET_NAMES } from '../../publish/data-files.ts';

export const getStaticPaths = () => SET_NAMES.map((set) => ({ params: { set } }));

export const GET: APIRoute = ({ params, locals }) => answerData(`${params['set']}.json`, locals);
