import type { APIRoute, GetStaticPaths } from 'astro';
import { formatFacet, listFacetValues } from '../../search/index/facet-values.ts';
import { registerOf, stringsOf } from '../_register-of.ts';

/** `/zoeken/waarden.json`: the check boxes of facets that are too long for the page; often none. */
export const getStaticPaths: GetStaticPaths = (route) => {
  const long = listFacetValues(registerOf(route), stringsOf(route)).filter((own) => own.long);
  const boxes = Object.fromEntries(long.map((own) => [own.facet, formatFacet(own)]));
  return long.length === 0 ? [] : [{ params: { name: 'waarden' }, props: { boxes } }];
};

export const GET: APIRoute<{ boxes: unknown }> = ({ props }) => Response.json(props.boxes);
