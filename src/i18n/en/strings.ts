import { OTHER_LETTERS } from '../../register/index-groups.ts';
import { spaceRange } from '../../register/kamerstuk.ts';
import type { StepKind } from '../../register/evidence.ts';
import type { About } from '../about.ts';
import { createFormats, NBSP, toPlain } from '../formats.ts';
import type { Strings } from '../nl/strings.ts';
import { prefixOf } from '../language.ts';
import { lowerFirst } from '../text.ts';
import { createData } from './data.ts';
import { createPaging } from './paging.ts';
import { quote } from './quote.ts';
import { searchForm } from './search-form.ts';
import { PERIOD_WORDS, search } from './search.ts';

const formats = createFormats('en-GB', PERIOD_WORDS);
const { formatDate, formatMonth, formatNumber, list, count } = formats;
const { statuses } = search;

const STEP_KIND_NAMES: Readonly<Record<StepKind, string>> = {
  both: 'day and footnote',
  one: 'day or footnote',
  none: 'neither',
  planned: 'had yet to happen',
  pointer: 'refers to another motion',
};

/** What the parts of anchors, which are Dutch in every language, mean. */
const PLACES: Readonly<Record<string, string>> = {
  aanroep: 'call',
  alinea: 'paragraph',
  brief: 'letter',
  bron: 'source',
  citaat: 'citation',
  datum: 'date',
  indieners: 'submitters',
  kabinet: 'government',
  kamer: 'House',
  kenmerk: 'reference',
  noot: 'footnote',
  samenvatting: 'summary',
  stand: 'state of play',
  stap: 'step',
  titel: 'title',
  twijfel: 'doubt',
};

/** "kabinet-2" → "government 2" */
const namePlace = (anchor: string): string =>
  anchor
    .split('-')
    .map((part) => PLACES[part] ?? part)
    .join(' ');

/** "our reading", with a doubt "our reading; another reading possible". */
const nameReading = (doubt: string | undefined): string =>
  `our reading${doubt === undefined ? '' : `; ${search.doubted}`}`;

/** Everything that the site itself says, in English. What the register says is in `content/en/`. */
export function createStrings(about: About): Strings {
  const { name: siteName, topic, subject, letters } = about;
  const [letter] = letters;
  const theLetter =
    letter !== undefined && letters.length === 1
      ? `the letter of ${toPlain(formatDate(letter.date))}`
      : `${formatNumber(letters.length)} letters`;
  const severalLetters = letters.length > 1;
  /** "the letter", with its date where the register has several. */
  const nameLetter = (date: string): string =>
    severalLetters ? `the letter of ${toPlain(formatDate(date))}` : 'the letter';
  const siteTagline = `Register based on ${theLetter}`;
  const registerName = `${siteName}, ${lowerFirst(siteTagline)}`;
  const reported =
    letter !== undefined && letters.length === 1
      ? `On ${formatDate(letter.date)} ${lowerFirst(letter.sender.role)} reported`
      : `In ${theLetter} the government reported`;
  return {
    ...formats,
    language: 'en',
    locale: 'en_GB',
    otherLanguage: { text: 'Nederlands', name: 'Deze bladzijde in het Nederlands' },
    translated: {
      byUs: 'our translation',
      original: 'in Dutch; the heading is our translation',
      note: 'The register is in Dutch; this is our translation. The Dutch text decides.',
    },
    nameReading,
    siteName,
    severalLetters,
    siteTagline,
    data: createData(about, registerName, theLetter),
    quote,
    skip: 'Skip to content',
    menu: 'Main menu',
    allMotions: (date) => `All motions, in the order of ${nameLetter(date)}`,
    breadcrumb: 'Breadcrumb',
    footerMenu: 'All sections',
    notOfficial:
      'An independent register, not a government site. The content is free to use (CC0).',
    accessibility: 'Accessibility',
    nav: {
      home: 'Home',
      motions: 'Motions',
      timeline: 'Timeline',
      dates: 'Date',
      submitters: 'Submitters',
      statuses: 'Status',
      dossiers: 'Dossiers',
      meetings: 'Meetings',
      sources: 'Sources',
      notes: 'Footnotes',
      letter: 'The letter',
      letters: 'Letters',
      remarks: 'Remarks',
      terms: 'Glossary',
      search: 'Search',
      data: 'Data',
      method: 'Method',
    },
    statuses,
    reading: 'our reading',
    doubted: search.doubted,
    statusLine: ({ value, doubt }) =>
      `Status: ${statuses[value].toLowerCase()} (${nameReading(doubt)})`,
    statusDefinitions: {
      vervallen: 'According to the letter, implementation of the motion is no longer applicable.',
      doorlopend:
        'The letter says that the government goes on doing what the motion asks, or for the rest refers to a motion where that is so.',
      'geen-bijval':
        'The government called for it; according to the letter, others did not support it, and it did not come about.',
      uitgevoerd:
        'The government reports that it did what the motion asks, or that its policy already did so.',
    },
    sourceKinds: {
      kamerbrief: 'Letter to parliament',
      verslag: 'Report of a meeting',
      beantwoording: 'Answers to written questions',
      verklaring: 'Statement',
      rapport: 'Report',
    },
    remarkKinds: {
      tegenspraak: 'Contradiction',
      schrijffout: 'Slip of the pen',
      ontbreekt: 'Missing',
      onduidelijk: 'Unclear',
    },
    motionCount: (number) => count(number, 'motion', 'motions'),
    sourceCount: (number) => count(number, 'source', 'sources'),
    note: search.note,
    amended: 'Amended motion',
    cumSuis: 'and others',
    cumSuisMeaning: 'whom the letter does not name',
    facts: {
      date: 'Date according to the letter',
      submitters: 'Submitters',
      submitter: 'Submitter',
      status: 'Status: our reading',
      dossier: 'Dossier',
      session: 'Parliamentary year',
      letter: 'Letter',
      ground: 'The letter says',
      doubt: search.doubt,
      reference: 'Number in the letter',
      kind: 'Type',
      about: 'Report of',
      address: 'Address in the letter',
      official: 'Official address',
      archived: 'Archive copy',
    },
    officialTitle: 'Official title',
    elsewhere: 'not from the letter',
    elsewhereLong: 'This detail is not in the letter. See the Method page.',
    noAddress: 'The letter gives no address.',
    dateFromAddress: '(according to the address in the letter)',
    noDate: 'no date in the letter',
    noReference: 'The letter gives no number.',
    steps: {
      planned: 'had yet to happen',
      pointer: 'reference',
      see: (orders) =>
        `see ${orders.length === 1 ? 'motion' : 'motions'}${NBSP}${list(orders.map(String))}`,
      fromNote: (number) => `according to footnote${NBSP}${number}`,
      elsewhere: 'elsewhere in the letter',
      at: (order) => `under motion${NBSP}${order}`,
      textAt: (order) => `the text under motion${NBSP}${order}`,
    },
    opensAt: (host) => `on ${host}`,
    inRegister: 'in this register',
    inGlossary: 'In the glossary',
    archivedCopy: 'probable copy on web.archive.org',
    citedIn: 'Cited in',
    calledAt: 'Belongs to',
    inLetter: (order, date) => `motion${NBSP}${order} in ${nameLetter(date)}`,
    otherLetters: 'Other letters in this register',
    nameNotes: (notes) => {
      const [first, last] = [notes.at(0)?.number, notes.at(-1)?.number];
      return first === last ? `Footnote ${first ?? ''}` : `Footnotes ${first} to ${last}`;
    },
    nameMotions: (motions) => {
      const orders = motions.map(({ letterOrder }) => letterOrder);
      const [first, last] = [Math.min(...orders), Math.max(...orders)];
      return first === last ? `Motion ${first}` : `Motions ${first} to ${last}`;
    },
    parts: 'Parts of this list',
    letterItself: (date) => `${nameLetter(date)} itself`,
    backToText: (number) => `Back to the text at footnote ${number}`,
    publisher: {
      name: (name) => `This register is published by ${name}.`,
      noName: 'The name of the publisher has not been filled in yet.',
      report: 'Errors can be reported to',
      noReport: 'An address for reporting errors has not been filled in yet.',
    },
    corrections: {
      none: 'So far there have been no corrections.',
      before: 'It said',
      after: 'It now says',
      evidence: 'Evidence',
    },
    sections: {
      remarks: 'Remarks',
      related: 'Connections with other motions',
      facts: 'About this motion',
      sources: 'Sources',
      motions: 'Motions',
    },
    answer: {
      first: 'First step below',
      noSteps: 'The letter reports no steps.',
      noNote: 'no footnote',
      official: 'Official motion (in Dutch)',
      cite: 'Cite',
    },
    ask: {
      open: 'Ask about this',
      name: 'Question',
      text: ({ motion, letter: from, told, missing }) =>
        `On the implementation of the ${motion}, the letter ${from} reports, in our words: “${told}” Could you say ${list(missing)}?`,
      motion: (title, citation) => `${lowerFirst(title)} (${citation})`,
      letter: (date, citation) => `of ${date} (${citation})`,
      day: 'on which day that was',
      occasion: 'when and on what occasion that was',
      source: 'in which document this can be found',
    },
    evidence: {
      contents: 'The steps, and how the letter accounts for them',
      table: 'The same in figures',
      columns: {
        motion: 'Motion',
        steps: 'Steps',
        dated: 'with a day',
        sourced: 'with a footnote',
        both: 'with both',
        status: 'Status',
      },
      noSteps: 'no steps in the letter',
      kinds: STEP_KIND_NAMES,
      totals: (steps, { both, one, none, planned, pointer }) =>
        `Of ${count(steps, 'step', 'steps')}, the ${severalLetters ? 'letters give' : 'letter gives'} both a day and a footnote for ${formatNumber(both)}, one of the two for ${formatNumber(one)} and neither for ${formatNumber(none)}; ${formatNumber(planned)} had yet to happen, and for ${formatNumber(pointer)} ${severalLetters ? 'they refer' : 'it refers'} to another motion. The squares say how the ${severalLetters ? 'letters give their' : 'letter gives its'} account, not whether that account is true.`,
      summary: (steps, { both, one, none }) =>
        `${count(steps, 'step', 'steps')}: ${formatNumber(both)} with a day and a footnote, ${formatNumber(one)} with one of the two, ${formatNumber(none)} with neither`,
      square: (number, date, kind) => `Step ${number}: ${date} (${STEP_KIND_NAMES[kind]})`,
    },
    titleOnly: 'According to the title; the text of the motion is not in the letter.',
    refersTo: 'Refers to',
    referredBy: 'Mentioned under',
    writings: {
      heading: 'Official heading',
      metadata: 'Official metadata',
      citation: 'Legal citation',
      identifier: 'Identifier',
      permalink: 'Permanent address',
    },
    cite: {
      heading: 'Citing and sharing',
      summaries: {
        motion: 'Cite this motion',
        source: 'Cite this source',
        letter: 'Cite this letter',
      },
      legal: 'Dutch legal citation',
      apa: 'APA 7',
      chicago: 'Chicago 17',
      own: 'This page',
      files: 'As a file',
      formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
      buttons: 'Copy|Copied|Copying failed. Select the text.',
      publisher: 'Tweede Kamer der Staten-Generaal',
      others: 'others',
      note: (number) => `Footnote ${number}`,
      cite: 'cite',
      citeNote: (number) => `Cite footnote ${number}`,
      ways: 'To the citations',
      notePage: (number, date) =>
        `Footnote ${number} of the letter of ${toPlain(formatDate(date))}`,
      sourcePage: (title) => `Source: ${title}`,
      register: registerName,
      page: (title, url) => `“${title}”, ${registerName}, ${url}`,
      motionNote: (date, cumSuis, url) =>
        `Date according to the letter of ${toPlain(formatDate(date))}.${cumSuis ? ' Signed by more members (c.s.), whom the letter does not name.' : ''} What happened with the motion: ${url}`,
      sourceNote: (dates, dateFromAddress, url) =>
        `${dateFromAddress ? 'Date according to the address of the document. ' : ''}Cited in the ${dates.length === 1 ? 'letter' : 'letters'} of ${list(dates.map((date) => toPlain(formatDate(date))))}: ${url}`,
      letterNote: (url) => `In the register: ${url}`,
      titleTranslated: (title) => `Title in our translation: ${title}.`,
    },
    takeAway: {
      copy: 'Copy as a list',
      copied: 'Copied: titles, parliamentary paper numbers, statuses and addresses.',
      failed: 'Copying failed. The list is also in the text file.',
      files: 'As a file:',
      formats: {
        bib: 'BibTeX',
        ris: 'RIS',
        csv: 'CSV',
        excel: 'CSV for Dutch Excel',
        txt: 'text',
      },
    },
    embed: {
      summary: 'Put this motion on your site',
      explanation: 'Paste this line into your HTML. The card links to this motion.',
      snippet: 'HTML',
      example: 'View the card',
      title: (title) => `Card: ${title}`,
      description: (number, status) =>
        `Card about motion ${number} for another site: title, date, submitters and status, ${statuses[status.value].toLowerCase()} (${nameReading(status.doubt)}).`,
      more: 'Read what the government did',
    },
    paging: createPaging(formats),
    pager: 'Previous and next motion',
    newer: 'Newer',
    older: 'Older',
    links: {
      anchor: (name) => `Permanent link: ${name}`,
      place: namePlace,
      feed: (what) => `Feed: ${what}`,
      citation: (title, number) => `Motion: ${title} (Kamerstuk ${number}). ${siteName}`,
      data: 'Data on this motion',
      aboutData: 'about the data',
      unchecked: '(not checked yet)',
      checked: (outcome, day) => `(${outcome}; checked on ${day})`,
      outcomes: {
        works: 'works',
        moved: 'works, but is now somewhere else',
        'not-html': 'responds, but not with a page',
        gone: 'no longer exists',
        broken: 'does not work',
        loop: 'refers to itself',
        slow: 'did not respond in time',
        insecure: 'no secure connection',
        unreachable: 'did not respond',
      },
      moved: (path) => `Moved: ${path}`,
      movedTo: 'This page is now at',
    },
    search: { ...search, ...searchForm },
    searchPage: {
      description: (motions, sources) =>
        `Search the ${formatNumber(motions)} motions, the ${formatNumber(sources)} sources, the glossary and the letter on ${topic}: by parliamentary paper number, name, date or subject.`,
      shortName: about.shortName,
    },
    home: {
      title: (motions) => `What became of ${formatNumber(motions)} motions on ${topic}?`,
      description: (motions) =>
        `Register of ${formatNumber(motions)} motions on ${subject}: what the House asked, what the government did, where it stands and which footnote the letter gives for it.`,
      intro: (motions, first, last) =>
        `The House of Representatives (Tweede Kamer) adopted ${formatNumber(motions)} motions on ${subject}; according to the ${severalLetters ? 'letters' : 'letter'}, their dates run from ${formatMonth(first)} to ${formatMonth(last)}. ${reported} what the government had done with them. This register retells that, motion by motion, each step with the footnote, if any, that the letter gives for it.`,
      reading: `The status is our reading of the ${severalLetters ? 'letters' : 'letter'}.`,
      listHeading: (motions) => `The ${formatNumber(motions)} motions`,
      newestHeading: (shown, total, date) =>
        `${shown < total ? `${formatNumber(shown)} of the ${formatNumber(total)}` : `The ${formatNumber(total)}`} motions in the newest letter, of ${formatDate(date)}`,
      allMotions: (motions) => `All ${formatNumber(motions)} motions, the newest first`,
      waysHeading: 'Other ways in',
    },
    pages: {
      motions: {
        title: 'All motions',
        byDate: 'By date: by year, month and day',
        description: (motions) =>
          `The ${formatNumber(motions)} motions on ${topic} from ${theLetter}, newest first, with date, submitters and status.`,
      },
      dates: {
        title: 'Motions by date',
        description: `The motions on ${topic} by year, month and day, with the date according to ${theLetter}.`,
        year: (year) => `Motions from ${year}`,
        yearDescription: (year, number) =>
          `The ${formatNumber(number)} motions on ${topic} from ${year}, by month and day according to ${theLetter}, with our reading of their status.`,
      },
      timeline: {
        title: (date) =>
          `Timeline: from motion to answer${severalLetters ? ` in ${nameLetter(date)}` : ''}`,
        description: (date) =>
          `When did each motion on ${topic} come, and what did the government do? All steps from the letter of ${toPlain(formatDate(date))} on one line.`,
        intro: (date) =>
          `Each row is a motion, the oldest at the top. The line starts on its date and ends at the letter of ${toPlain(formatDate(date))}. Each step is placed on its day; what has no day is in a column of its own. Steps that coincide are shown side by side.`,
        events: 'What else the letter dates',
        beginUnknown: 'beginning not in the letter',
        letter: 'The letter',
        table: 'The same data as a table',
        asTable: (date) => `The timeline of ${nameLetter(date)} as a table`,
        tableDescription: (date) =>
          `All motions and steps from the letter of ${toPlain(formatDate(date))} in one table, by date.`,
        columns: { date: 'Date', what: 'What', motion: 'Motion' },
        motionRow: (title) => `Motion: ${title}`,
        noDay: 'without a day',
        part: (text, range) => `${text.replace(/\.$/, '')}: ${lowerFirst(range)}`,
      },
      submitters: {
        title: 'Submitters',
        description: `The members of the House whom the letter names as submitters of the motions on ${topic}, with the motions for which it names them.`,
        one: (name) => `Motions by ${name}`,
        oneDescription: (name, party, number) =>
          `${count(number, 'motion', 'motions')} on ${topic} signed by ${name} (${party}), according to the letter, with date and status.`,
        members: 'By member of the House',
        letter: (letter) => (letter === OTHER_LETTERS ? 'Other' : letter.toUpperCase()),
        letterTitle: (letter) => `Submitters: ${letter}`,
        letterDescription: (letter) =>
          `The members of the House under ‘${letter}’ whom the letters name as submitters of the motions on ${topic}.`,
        countMembers: (number) => count(number, 'member', 'members'),
        parties: 'By party',
        party: 'Party',
        comparison:
          'Motions that members of each party signed, according to the letter, by status (our reading)',
        withOthers: 'with others unnamed',
        named: (hidden) =>
          `Only those whom the letter names are counted. For ${count(hidden, 'motion', 'motions')} the title says “and others” (c.s.): there are also signatories whom the letter does not name, perhaps from other parties. A motion by members of two parties counts for both.`,
        together: 'Signed together',
        signedOften: 'With whom this member signed, according to the letters, and how many motions',
        others: (number) =>
          `Also with ${count(number, 'other member', 'other members')}: see the motions themselves.`,
        signedWith: 'Who else signed, according to the letter, and which motions',
        hiddenSigners: '(members whom the letter does not name)',
        hidden:
          'For motions with “and others” (c.s.), the letter does not name all signatories. This member may therefore have signed more motions than are listed here.',
      },
      statuses: {
        title: 'Motions by status',
        description: (motions) =>
          `Carried out, ongoing, no support or lapsed: the ${formatNumber(motions)} motions by status, our reading of ${theLetter}.`,
        one: (label) => `Status: ${label.toLowerCase()}`,
        all: (label) => `Motions with the status ‘${label.toLowerCase()}’`,
        oneDescription: (motions, definition) =>
          `${count(motions, 'motion', 'motions')} on ${topic}. ${definition}`,
      },
      dossiers: {
        title: 'Dossiers',
        description: `The parliamentary dossiers to which the motions on ${topic} and the documents cited belong.`,
        one: search.dossier,
        all: (label) => `Motions in dossier ${label}`,
        oneDescription: (label, motions, sources) =>
          `Dossier ${label}: ${list([
            ...(motions === 0 ? [] : [`${count(motions, 'motion', 'motions')} on ${topic}`]),
            ...(sources === 0 ? [] : [count(sources, 'cited document', 'cited documents')]),
          ])}, from ${theLetter}.`,
        count: (number) => count(number, 'motion or paper', 'motions and papers'),
        noName: 'The letter gives only the numbers of dossiers, not their names.',
        range: (range) => spaceRange(range).join(' to '),
        rangeTitle: (range) => `Dossiers ${spaceRange(range).join(' to ')}`,
        rangeDescription: (range) =>
          `The parliamentary dossiers ${spaceRange(range).join(' to ')} to which motions on ${topic} and documents cited belong.`,
        countDossiers: (number) => count(number, 'dossier', 'dossiers'),
      },
      meetings: {
        intro:
          'Under how many motions does each meeting appear? Each square is a step and leads to it.',
        sort: 'Order:',
        byMotions: 'most motions first',
        byDate: 'newest first',
        link: (name, date) => `${name}, ${date}`,
        title: 'Meetings',
        description: `The councils, summits and debates from ${theLetter}, and what happened there for which motion.`,
        oneDescription: (name) =>
          `${name}: what happened there, according to the letter, for which motion on ${topic}.`,
        all: (name) => `Motions for which something happened at: ${name}`,
        steps: 'What happened here?',
        period: (title, period) => `${title}: motions from ${period}`,
        stepCount: (number) => count(number, 'step', 'steps'),
        introNewest: 'Each square is a step and leads to it.',
        count: (number) => count(number, 'meeting', 'meetings'),
        reports: 'Report',
        promised:
          'In this debate the minister promised the letter on which this register rests. The debate itself is parliamentary paper',
      },
      sources: {
        title: 'Sources',
        description: (sources) =>
          `The ${formatNumber(sources)} documents from the footnotes of ${theLetter}, with number, date, address and the motions that rest on them.`,
        citedFor: 'What the letter cites this document for',
        noneOfNewest: 'None of the newest sources is of this kind.',
        noteCount: (number) => count(number, 'footnote', 'footnotes'),
        citedOften: (notes) => `Cited in ${count(notes, 'footnote', 'footnotes')}`,
        period: (title, period) => `${title}: footnotes, ${period}`,
        oneDescription: (title) =>
          `Source in ${theLetter}: ${title}. With address, footnotes and motions.`,
      },
      notes: {
        title: (notes, date) => `The ${formatNumber(notes)} footnotes of ${nameLetter(date)}`,
        description: (notes, date) =>
          `All ${formatNumber(notes)} footnotes of the letter of ${toPlain(formatDate(date))}, each with its sources and the motion it belongs to.`,
        part: (range, date) => `${range} of ${nameLetter(date)}`,
        partDescription: (range, date) =>
          `${range} of the letter of ${toPlain(formatDate(date))}, each with its sources and the motion it belongs to.`,
        cite: (range, date) => `Citing ${lowerFirst(range)} of ${nameLetter(date)}`,
        citeDescription: (range, date) =>
          `How to cite ${lowerFirst(range)} of the letter of ${toPlain(formatDate(date))}: in Dutch legal style, APA and Chicago, and as a file.`,
      },
      letters: {
        title: 'All letters',
        description: `The letters in which the government says what it did with the motions on ${topic}, newest first, with date, sender and number of motions.`,
        year: (year) => `Letters from ${year}`,
        yearDescription: (year) =>
          `The letters from ${year} in which the government says what it did with the motions on ${topic}, with date, sender and number of motions.`,
        count: (number) => count(number, 'letter', 'letters'),
      },
      letter: {
        title: (date) => `The letter of ${toPlain(formatDate(date))}`,
        description: (sender, motions) =>
          `The letter from ${lowerFirst(sender)} to the House of Representatives on ${formatNumber(motions)} motions: sender, references, introduction and first footnote.`,
        sender: 'From',
        addressee: 'To',
        subject: 'Subject',
        date: 'Date',
        reference: 'Our reference',
        firstPage: 'at the top',
        nextPages: 'further on',
        yourReference: 'Your reference',
        number: 'Parliamentary paper number',
        answersTo: 'Response to the debate',
        promisedAt: 'Promised in',
      },
      remarks: {
        title: (date) => `Remarks on ${nameLetter(date)}`,
        description: (date) =>
          `Contradictions, errors and gaps in the letter of ${toPlain(formatDate(date))}, with our reasons for thinking so.`,
        intro:
          'We give what the letter says. Where something in it does not add up, is missing or is unclear, this page says so.',
        says: 'The letter:',
        all: 'all remarks',
        effects: {
          feit: 'Affecting a fact',
          bron: 'Hindering the tracing of a source',
          taal: 'Slips of the pen',
        },
        concerns: 'It concerns',
        place: (motion, place) => `${motion}: ${place}`,
        letterPlace: (place, date) => `${nameLetter(date)}, ${place}`,
        slip: 'for',
      },
      terms: {
        title: 'Glossary',
        description: 'What the words used in this register mean, in plain language.',
        intro:
          'The letter seldom explains a word: the explanations here are ours. What the letter itself says about a word is given separately.',
        says: 'In the letter:',
        usedBy: (number) => `In the text of ${number === 1 ? 'this motion' : 'these motions'}:`,
        usedByAll: (number) => `In the text of all ${formatNumber(number)} motions.`,
        usedByMany: (number) => `In the text of ${formatNumber(number)} motions. The newest:`,
        all: (number) => `All ${formatNumber(number)} motions with this term`,
        one: (term) => `Motions with the term ‘${term}’`,
        oneDescription: (term, motions) =>
          `The ${count(motions, 'motion', 'motions')} on ${topic} with the term ‘${term}’ in the title or the text, newest first.`,
        usedElsewhere: 'Not in the text of any motion, but used elsewhere in this register.',
      },
      notFound: {
        title: 'This page does not exist',
        description: `There is no page of the register of motions on ${topic} at this address. Search, or browse all motions.`,
        text: `Perhaps the address was not copied quite correctly. Every motion is at an address with its parliamentary paper number, such as ${prefixOf('en')}/moties/${about.example}/.`,
      },
    },
  };
}
