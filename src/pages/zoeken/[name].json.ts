import type { APIRoute, GetStaticPaths } from 'astro';
import { listFacetValues } from '../../search/index/facet-values.ts';
import { registerOf, stringsOf } from '../_register-of.ts';

/** `/zoeken/waarden.json`: the values of facets that are too many for the search page; often none. */
export const getStaticPaths: GetStaticPaths = (route) => {
  const long = listFacetValues(registerOf(route), stringsOf(route)).filter((own) => own.long);
  return long.length === 0 ? [] : [{ params: { name: 'waarden' }, props: { long } }];
};

export const GET: APIRoute<{ long: unknown }> = ({ props }) => Response.json(props.long);
