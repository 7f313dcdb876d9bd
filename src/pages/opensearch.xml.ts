import type { APIRoute } from 'astro';
import { register } from 'virtual:register';
import { href } from '../i18n/href.ts';
import { addresses } from '../i18n/addresses.ts';
import { escapeMarkup } from '../publish/markup.ts';
import { t } from '../i18n/nl.ts';

/** Lets a browser search the site. https://github.com/dewitt/opensearch */
export const GET: APIRoute = ({ site }) => {
  const description = t.search.description(register.motions.length, register.sources.length);
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
