import type { APIRoute } from 'astro';
import { archive } from '../archive.ts';
import { href } from '../href.ts';
import { addresses } from '../model/addresses.ts';
import { escapeMarkup } from '../model/markup.ts';
import { t } from '../strings/nl.ts';

/** Lets a browser search the site. https://github.com/dewitt/opensearch */
export const GET: APIRoute = ({ site }) => {
  const description = t.search.description(archive.motions.length, archive.sources.length);
  const at = (address: string): string => escapeMarkup(new URL(href(address), site).href);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(t.search.shortName)}</ShortName>
  <Description>${escapeMarkup(description)}</Description>
  <Language>nl</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${at('/favicon.svg')}</Image>
  <Url type="text/html" template="${at(addresses.search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
