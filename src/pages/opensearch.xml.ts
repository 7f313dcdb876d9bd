import type { APIRoute } from 'astro';
import { addresses } from '../i18n/addresses.ts';
import { escapeMarkup } from '../publish/markup.ts';

/** Lets a browser search the site. https://github.com/dewitt/opensearch */
export const GET: APIRoute = ({ locals: { language, locate, register, shared, t }, site }) => {
  const description = t.searchPage.description(register.motions.length, register.sources.length);
  const icon = new URL(shared('/favicon.svg'), site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(t.searchPage.shortName)}</ShortName>
  <Description>${escapeMarkup(description)}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeMarkup(icon)}</Image>
  <Url type="text/html" template="${escapeMarkup(locate(addresses.search))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
