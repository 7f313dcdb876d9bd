import type { APIRoute } from 'astro';
import { answerData } from '../../../data.ts';
import { SCHEMA_NAMES } from '../../../model/data-files.ts';

export const getStaticPaths = () => SCHEMA_NAMES.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params, site }) =>
  answerData(`schema/${params['name']}.json`, site);
