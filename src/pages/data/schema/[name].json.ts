import type { APIRoute } from 'astro';
import { answerData } from '../../_data.ts';
import { SCHEMA_NAMES } from '../../../publish/data-files.ts';

export const getStaticPaths = () => SCHEMA_NAMES.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params, locals }) =>
  answerData(`schema/${params['name']}.json`, locals);
