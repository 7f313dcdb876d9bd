import { addresses, siteFiles } from '../../i18n/addresses.ts';
import { languagesOf } from '../../i18n/language.ts';
import { formatFacet, listFacetValues } from '../../search/index/facet-values.ts';
import { escapeMarkup } from '../markup.ts';
import { formatRedirects, listRedirects } from '../redirects.ts';
import { TYPES, type SiteContent, type WrittenFile } from './file.ts';

/** What a browser asks for in a language: how to search the site, and what the search knows about words. */
export function listForBrowsers(site: SiteContent): WrittenFile[] {
  return [
    {
      address: siteFiles.openSearch,
      type: 'application/opensearchdescription+xml',
      write: () => describeSearch(site),
    },
    {
      address: siteFiles.words,
      type: TYPES.json,
      write: () => JSON.stringify(site.listWords()),
    },
    ...listLongFacets(site),
  ];
}

/** The check boxes of facets that are too long for the search page; often none. */
function listLongFacets({ register, t }: SiteContent): WrittenFile[] {
  const long = listFacetValues(register, t).filter((own) => own.long);
  const boxes = Object.fromEntries(long.map((own) => [own.facet, formatFacet(own)]));
  return long.length === 0
    ? []
    : [{ address: siteFiles.facets, type: TYPES.json, write: () => JSON.stringify(boxes) }];
}

/** What a search engine and a host ask for: where the list of pages is, and what leads where. */
export function listForHosts({ registers, root, shared }: SiteContent): WrittenFile[] {
  const sitemap = new URL('sitemap-index.xml', root).href;
  return [
    {
      address: siteFiles.robots,
      type: TYPES.txt,
      write: () => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`,
    },
    {
      address: siteFiles.redirects,
      type: TYPES.txt,
      write: () =>
        formatRedirects(listRedirects(registers.nl, languagesOf(registers)), shared('/')),
    },
  ];
}

/** Lets a browser search the site. https://github.com/dewitt/opensearch */
function describeSearch({ language, locate, register, shared, root, t }: SiteContent): string {
  const description = t.searchPage.description(register.motions.length, register.sources.length);
  const icon = new URL(shared(siteFiles.icon), root).href;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(t.searchPage.shortName)}</ShortName>
  <Description>${escapeMarkup(description)}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeMarkup(icon)}</Image>
  <Url type="text/html" template="${escapeMarkup(locate(addresses.search))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
