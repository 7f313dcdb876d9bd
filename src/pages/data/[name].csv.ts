import type { APIRoute } from 'astro';
import { answerData } from '../../data.ts';
import { CSV_FORMS } from '../../model/csv.ts';
import { SET_NAMES } from '../../model/data-files.ts';

export const getStaticPaths = () =>
  SET_NAMES.flatMap((set) => CSV_FORMS.map((form) => ({ params: { name: set + form } })));

export const GET: APIRoute = ({ params, site }) => answerData(`${params['name']}.csv`, site);
