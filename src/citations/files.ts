import type { APIRoute } from 'astro';
import { href } from '../href.ts';
import { FORMATS, type Format } from './format.ts';
import type { Locate, Reference } from './reference.ts';

export const formats: readonly Format[] = ['bib', 'ris', 'json'];

/** Absolute addresses on the site that is being built. */
export function locateOn(site: URL | undefined): Locate {
  return (address) => new URL(href(address), site).href;
}

/** One route for every file: `params.format` chooses how, `refer` what. */
export function citationRoute<Props extends Record<string, unknown>>(
  refer: (props: Props, locate: Locate) => Reference,
): APIRoute<Props> {
  return ({ params, props, site }) => {
    const format = formats.find((candidate) => candidate === params['format']);
    if (format === undefined) return new Response(null, { status: 404 });
    const { type, write } = FORMATS[format];
    const text = write(refer(props, locateOn(site)));
    return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
}
