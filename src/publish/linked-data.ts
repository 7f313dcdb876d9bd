import type {
  BreadcrumbList,
  CreativeWork,
  Dataset,
  Event,
  Graph,
  Person,
  Report,
  Thing,
  WebPage,
} from 'schema-dts';
import { addresses } from '../i18n/addresses.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Language } from '../i18n/language.ts';
import type { Register, Letter, Meeting, Motion, Source, Submitter } from '../register/register.ts';
import { CSV_FORMS } from './csv.ts';
import { PACKAGE_FILE, SET_NAMES } from './data-files.ts';
import { endOf, startOf } from '../register/period.ts';
import { DATA_LICENCE, DATA_VERSION } from './exports/sets.ts';
import { locate } from './exports/locate.ts';
import {
  formatAddress,
  formatDossier,
  formatDossierHeading,
  formatIdentifier,
  type Kamerstuk,
} from '../register/kamerstuk.ts';

/**
 * What a page is about, for machines that read schema.org. Nothing here says more than the page:
 * a motion has no date, since the letter does not say whether its date is that of submission. What a
 * page is about is one thing in every language, with one identifier; its official title is Dutch.
 */

/** The name of the thing that a page is about, which is not the page itself. */
const thingOf = (page: string, fragment: string, site: URL): string =>
  `${locate(page, site)}#${fragment}`;

const motionId = (id: string, site: URL) => thingOf(addresses.motion(id), 'motie', site);
const letterId = (letter: Letter, site: URL) => thingOf(addresses.letter(letter), 'brief', site);
const sourceId = (id: string, site: URL) => thingOf(addresses.source(id), 'stuk', site);
const submitterId = (id: string, site: URL) => thingOf(addresses.submitter(id), 'kamerlid', site);

/** The graph of a page: the page itself, what it is about, and the way to it from the home page. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** The pages from the home page down to this one, this one excluded. */
  readonly trail: readonly { readonly label: string; readonly address: string }[];
  /** What the page is about; the first is its subject. */
  readonly things: readonly Thing[];
  readonly siteName: string;
  readonly language: Language;
}

export function describePage(
  { url, title, trail, things, siteName, language }: PageFacts,
  site: URL,
): Graph {
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': url,
    name: title,
    inLanguage: language,
    license: DATA_LICENCE,
    // Described on the home page.
    isPartOf: {
      '@id': site.href,
      ...(trail.length === 0 && { '@type': 'WebSite', name: siteName }),
    },
  };
  // The last step is the page itself, whose address needs no saying.
  const steps = [
    ...trail.map(({ label, address }) => ({ name: label, item: locate(address, site) })),
    { name: title },
  ];
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [page, ...things, ...(trail.length > 0 ? [way] : [])],
  };
}

/** The motion as a paper, and the report that its page is on what became of it. */
export function describeMotion(motion: Motion, edition: Edition): Thing[] {
  const { root: site } = edition;
  const url = edition.locate(addresses.motion(motion.kamerstuk));
  const sources = new Set(motion.notes.flatMap((note) => note.sources));
  const report: Report = {
    '@type': 'Report',
    '@id': `${url}#verslag`,
    name: motion.shortTitle,
    mainEntityOfPage: url,
    about: { '@id': motionId(motion.kamerstuk, site) },
    isBasedOn: letterId(motion.letter, site),
    citation: [...sources].map(({ id }) => ({ '@id': sourceId(id, site) })),
  };
  const paper: CreativeWork = {
    '@type': 'CreativeWork',
    '@id': motionId(motion.kamerstuk, site),
    name: motion.title,
    ...(motion.translation && { alternateName: motion.translation.title }),
    ...describePaper(motion.paper, site),
    author: motion.submitters.map(({ id, name }): Person => ({
      '@type': 'Person',
      '@id': submitterId(id, site),
      name,
    })),
  };
  return [report, paper];
}

export function describeLetter(letter: Letter, site: URL): Thing {
  const sources = new Set(letter.introNotes.flatMap((note) => note.sources));
  const report: Report = {
    '@type': 'Report',
    '@id': letterId(letter, site),
    name: letter.subject,
    ...(letter.translation && { alternateName: letter.translation.subject }),
    inLanguage: 'nl',
    datePublished: letter.date,
    author: { '@type': 'Person', name: letter.sender.name, jobTitle: letter.sender.role },
    ...describePaper(letter.paper, site),
    citation: [...sources].map(({ id }) => ({ '@id': sourceId(id, site) })),
  };
  return report;
}

export function describeSource(source: Source, site: URL): Thing {
  const { id, title, translation, language, date, paper, url } = source;
  const work: CreativeWork = {
    '@type': 'CreativeWork',
    '@id': sourceId(id, site),
    name: title,
    ...(translation && { alternateName: translation.title }),
    inLanguage: language,
    ...(date !== null && { datePublished: date }),
    ...(url !== null && { url }),
    ...(paper === null
      ? source.reference !== null && { identifier: source.reference }
      : describePaper(paper, site)),
  };
  return work;
}

export function describeSubmitter(submitter: Submitter, site: URL): Thing {
  const { id, name, fullName, party } = submitter;
  const person: Person = {
    '@type': 'Person',
    '@id': submitterId(id, site),
    name: fullName,
    alternateName: name,
    affiliation: { '@type': 'Organization', name: party },
  };
  return person;
}

export function describeMeeting({ id, name, date }: Meeting, site: URL): Thing {
  const event: Event = {
    '@type': 'Event',
    '@id': thingOf(addresses.meeting(id), 'overleg', site),
    name,
    ...(date !== null && { startDate: startOf(date), endDate: endOf(date) }),
  };
  return event;
}

/** The most letters by which a page says what the data are based on: the newest. Each has its own page. */
const MOST_LETTERS = 50;

/** The data as a whole, with each file. */
export function describeDataset(
  register: Register,
  site: URL,
  { title, description }: { title: string; description: string },
): Thing {
  const download = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: locate(addresses.dataFile(name), site),
    encodingFormat,
  });
  const { letters, motions } = register;
  const dates = [...letters, ...motions].map(({ date }) => date).sort();
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': thingOf(addresses.data, 'gegevens', site),
    name: title,
    description,
    license: DATA_LICENCE,
    version: DATA_VERSION,
    isAccessibleForFree: true,
    isBasedOn: letters.slice(0, MOST_LETTERS).map((letter) => ({ '@id': letterId(letter, site) })),
    temporalCoverage: `${dates[0] ?? ''}/${dates.at(-1) ?? ''}`,
    distribution: [
      ...SET_NAMES.flatMap((name) => [
        download(`${name}.json`, 'application/json'),
        ...CSV_FORMS.map((form) => download(`${name}${form}.csv`, 'text/csv')),
      ]),
      download(PACKAGE_FILE, 'application/json'),
      download(`${register.site.fileName}.zip`, 'application/zip'),
    ],
  };
  return dataset;
}

/** What every parliamentary paper has: identifier, dossier and official address. */
function describePaper(paper: Kamerstuk, site: URL) {
  const dossier = formatDossier(paper);
  const isPartOf: CreativeWork = {
    '@type': 'CreativeWork',
    '@id': locate(addresses.dossier(dossier), site),
    name: formatDossierHeading(paper),
  };
  return { identifier: formatIdentifier(paper), sameAs: formatAddress(paper), isPartOf };
}

/** Data for a script element: nothing in it can end the element. */
export const formatLinkedData = (graph: Graph): string =>
  JSON.stringify(graph).replaceAll('<', '\\u003c');
