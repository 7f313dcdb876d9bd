import type { APIRoute } from 'astro';
import type { Edition } from '../i18n/edition.ts';
import { CITATION_FORMATS, FORMATS } from '../publish/citations/format.ts';
import { citeBoth, type Reference } from '../publish/citations/reference.ts';

/** One route for every file: `params.format` chooses how, `refer` what. */
export function citationRoute<Props extends Record<string, unknown>>(
  refer: (props: Props, edition: Edition) => Reference,
): APIRoute<Props> {
  return ({ params, props, locals }) => {
    const format = CITATION_FORMATS.find((candidate) => candidate === params['format']);
    if (format === undefined) return new Response(null, { status: 404 });
    const { type, write } = FORMATS[format];
    const text = write(citeBoth(refer(props, locals)));
    return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
}
