import type { APIRoute } from 'astro';
import { answerData } from '../_data.ts';
import { CSV_FORMS } from '../../publish/csv.ts';
import { SET_NAMES } from '../../publish/data-files.ts';

export const getStaticPaths = () =>
  SET_NAMES.flatMap((set) => CSV_FORMS.map((form) => ({ params: { name: set + form } })));

export const GET: APIRoute = ({ params, locals }) => answerData(`${params['name']}.csv`, locals);
