import { OTHER_LETTERS } from '../../register/index-groups.ts';
import { spaceRange } from '../../register/kamerstuk.ts';
import { anchorName } from '../../register/anchors.ts';
import type { StepKind } from '../../register/evidence.ts';
import type { About } from '../about.ts';
import { createFormats, NBSP, toPlain } from '../formats.ts';
import { lowerFirst } from '../text.ts';
import { createData } from './data.ts';
import { createPaging } from './paging.ts';
import { quote } from './quote.ts';
import { searchForm } from './search-form.ts';
import { PERIOD_WORDS, search } from './search.ts';
import type { MotionData, Status } from '../../register/schemas/motion.ts';
import type { OUTCOMES } from '../../register/schemas/upkeep.ts';
import type { REMARK_EFFECTS, REMARK_KINDS } from '../../register/schemas/remark.ts';
import type { SOURCE_KINDS } from '../../register/schemas/source.ts';

const formats = createFormats('nl', PERIOD_WORDS);
const { formatDate, formatMonth, formatNumber, list, count } = formats;
const { statuses } = search;

const STEP_KIND_NAMES = {
  both: 'dag en noot',
  one: 'dag of noot',
  none: 'geen van beide',
  planned: 'moest nog gebeuren',
  pointer: 'verwijst naar een andere motie',
} satisfies Record<StepKind, string>;

/** "onze lezing", with a doubt "onze lezing; andere lezing mogelijk". */
const nameReading = (doubt: string | undefined): string =>
  `onze lezing${doubt === undefined ? '' : `; ${search.doubted}`}`;

/** Everything that the site itself says, in Dutch. What the register says is in `content/`. */
export function createStrings(about: About) {
  const { name: siteName, topic, subject, letters } = about;
  const [letter] = letters;
  const theLetter =
    letter !== undefined && letters.length === 1
      ? `de brief van ${toPlain(formatDate(letter.date))}`
      : `${formatNumber(letters.length)} brieven`;
  const severalLetters = letters.length > 1;
  /** "de brief", with its date where the register has several. */
  const nameLetter = (date: string): string =>
    severalLetters ? `de brief van ${toPlain(formatDate(date))}` : 'de brief';
  const siteTagline = `Register naar ${theLetter}`;
  const registerName = `${siteName}, ${lowerFirst(siteTagline)}`;
  const wrote =
    letter !== undefined && letters.length === 1
      ? `Op ${formatDate(letter.date)} schreef ${lowerFirst(letter.sender.role)}`
      : `In ${theLetter} schreef het kabinet`;
  return {
    ...formats,
    language: 'nl',
    locale: 'nl_NL',
    /** A link to the same page in the other language, in that language: its text, and its full name. */
    otherLanguage: { text: 'English', name: 'This page in English' },
    /** What an edition in another language than the register's says of its translations. */
    translated: {
      byUs: 'onze vertaling',
      original: 'in het Nederlands; de kop is onze vertaling',
      note: 'Het register is in het Nederlands; dit is onze vertaling. De Nederlandse tekst geldt.',
    },
    nameReading,
    siteName,
    severalLetters,
    siteTagline,
    data: createData(about, registerName, theLetter),
    quote,
    skip: 'Naar de inhoud',
    menu: 'Hoofdmenu',
    allMotions: (date: string) => `Alle moties, in de volgorde van ${nameLetter(date)}`,
    breadcrumb: 'Kruimelpad',
    footerMenu: 'Alle ingangen',
    notOfficial:
      'Onafhankelijk register, geen site van de overheid. De inhoud is vrij te gebruiken (CC0).',
    accessibility: 'Toegankelijkheid',
    nav: {
      home: 'Begin',
      motions: 'Moties',
      timeline: 'Tijdlijn',
      dates: 'Datum',
      submitters: 'Indieners',
      statuses: 'Status',
      dossiers: 'Dossiers',
      meetings: 'Overleggen',
      sources: 'Bronnen',
      notes: 'Noten',
      letter: 'De brief',
      letters: 'Brieven',
      remarks: 'Kanttekeningen',
      terms: 'Begrippen',
      search: 'Zoeken',
      data: 'Gegevens',
      method: 'Verantwoording',
    },
    statuses,
    reading: 'onze lezing',
    doubted: search.doubted,
    /** "Status: doorlopend (onze lezing; andere lezing mogelijk)" */
    statusLine: ({ value, doubt }: MotionData['status']): string =>
      `Status: ${statuses[value].toLowerCase()} (${nameReading(doubt)})`,
    statusDefinitions: {
      vervallen: 'De brief noemt de uitvoering van de motie niet langer van toepassing.',
      doorlopend:
        'De brief zegt dat het kabinet blijft doen wat de motie vraagt, of verwijst voor de rest naar een motie waarbij dat zo is.',
      'geen-bijval':
        'Het kabinet riep ertoe op, anderen steunden dat volgens de brief niet, en het kwam er niet.',
      uitgevoerd:
        'Het kabinet meldt dat het deed wat de motie vraagt, of dat zijn beleid dat al deed.',
    } satisfies Record<Status, string>,
    sourceKinds: {
      kamerbrief: 'Kamerbrief',
      verslag: 'Verslag',
      beantwoording: 'Antwoord op Kamervragen',
      verklaring: 'Verklaring',
      rapport: 'Rapport',
    } satisfies Record<(typeof SOURCE_KINDS)[number], string>,
    remarkKinds: {
      tegenspraak: 'Tegenspraak',
      schrijffout: 'Schrijffout',
      ontbreekt: 'Ontbreekt',
      onduidelijk: 'Onduidelijk',
    } satisfies Record<(typeof REMARK_KINDS)[number], string>,
    motionCount: (number: number) => count(number, 'motie', 'moties'),
    sourceCount: (number: number) => count(number, 'bron', 'bronnen'),
    note: search.note,
    amended: 'Gewijzigde motie',
    cumSuis: 'c.s.',
    cumSuisMeaning: 'en anderen, die de brief niet noemt',
    facts: {
      date: 'Datum volgens de brief',
      submitters: 'Indieners',
      submitter: 'Indiener',
      status: 'Status: onze lezing',
      dossier: 'Dossier',
      session: 'Vergaderjaar',
      letter: 'Brief',
      ground: 'De brief zegt',
      doubt: search.doubt,
      reference: 'Nummer in de brief',
      kind: 'Soort',
      about: 'Verslag van',
      address: 'Adres in de brief',
      official: 'Officieel adres',
      archived: 'Archiefkopie',
    },
    officialTitle: 'Officiële titel',
    elsewhere: 'niet uit de brief',
    elsewhereLong: 'Dit gegeven staat niet in de brief. Zie de verantwoording.',
    noAddress: 'De brief geeft geen adres.',
    dateFromAddress: '(volgens het adres in de brief)',
    noDate: 'geen datum in de brief',
    noReference: 'De brief geeft geen nummer.',
    steps: {
      planned: 'moest nog gebeuren',
      pointer: 'verwijzing',
      see: (orders: readonly number[]) => `zie motie${NBSP}${search.list(orders.map(String))}`,
      fromNote: (number: number) => `volgens noot${NBSP}${number}`,
      elsewhere: 'elders in de brief',
      at: (order: number) => `bij motie${NBSP}${order}`,
      textAt: (order: number) => `de tekst bij motie${NBSP}${order}`,
    },
    opensAt: (host: string) => `op ${host}`,
    inRegister: 'in dit register',
    inGlossary: 'Bij de begrippen',
    archivedCopy: 'waarschijnlijke kopie op web.archive.org',
    citedIn: 'Aangehaald in',
    calledAt: 'Staat bij',
    /** Where a motion is: its number in a letter. */
    inLetter: (order: number, date: string) => `motie${NBSP}${order} in ${nameLetter(date)}`,
    otherLetters: 'Andere brieven in dit register',
    /** "Noten 31 t/m 34" */
    nameNotes: (notes: readonly { readonly number: number }[]): string => {
      const [first, last] = [notes.at(0)?.number, notes.at(-1)?.number];
      return first === last ? `Noot ${first ?? ''}` : `Noten ${first} t/m ${last}`;
    },
    /** Of a part of a letter's motions: "Moties 15 t/m 34". */
    nameMotions: (motions: readonly { readonly letterOrder: number }[]): string => {
      const orders = motions.map(({ letterOrder }) => letterOrder);
      const [first, last] = [Math.min(...orders), Math.max(...orders)];
      return first === last ? `Motie ${first}` : `Moties ${first} t/m ${last}`;
    },
    parts: 'Delen van deze lijst',
    letterItself: (date: string) => `${nameLetter(date)} zelf`,
    backToText: (number: number) => `Terug naar de tekst bij noot ${number}`,
    publisher: {
      name: (name: string) => `Dit register wordt uitgegeven door ${name}.`,
      noName: 'Wie dit register uitgeeft, is nog niet ingevuld.',
      report: 'Een fout kunt u melden op',
      noReport: 'Een adres om fouten te melden is nog niet ingevuld.',
    },
    corrections: {
      none: 'Tot nu toe zijn er geen correcties.',
      before: 'Er stond',
      after: 'Er staat nu',
      evidence: 'Dat blijkt uit',
    },
    sections: {
      remarks: 'Kanttekeningen',
      related: 'Verband met andere moties',
      facts: 'Over deze motie',
      sources: 'Bronnen',
      motions: 'Moties',
    },
    answer: {
      first: 'Eerste stap hieronder',
      noSteps: 'De brief meldt geen stap.',
      noNote: 'zonder noot',
      official: 'Officiële motie',
      cite: 'Citeer',
    },
    ask: {
      open: 'Vraag hiernaar',
      name: 'Vraag',
      /** Neutral: it says what the letter tells, in our words, and asks for what it leaves out. */
      text: (subject: {
        motion: string;
        letter: string;
        told: string;
        missing: readonly string[];
      }) =>
        `Over de uitvoering van de ${subject.motion} meldt de brief ${subject.letter}, in onze woorden: “${subject.told}” Kunt u aangeven ${search.list(subject.missing)}?`,
      motion: (title: string, citation: string) => `${lowerFirst(title)} (${citation})`,
      letter: (date: string, citation: string) => `van ${date} (${citation})`,
      day: 'op welke dag dat was',
      occasion: 'wanneer en bij welke gelegenheid dat was',
      source: 'in welk stuk dat te vinden is',
    },
    evidence: {
      contents: 'De stappen, en hoe de brief ze verantwoordt',
      table: 'Hetzelfde in cijfers',
      columns: {
        motion: 'Motie',
        steps: 'Stappen',
        dated: 'met dag',
        sourced: 'met noot',
        both: 'met beide',
        status: 'Status',
      },
      noSteps: 'geen stap in de brief',
      kinds: STEP_KIND_NAMES,
      totals: (steps: number, { both, one, none, planned, pointer }: Record<StepKind, number>) =>
        `Van ${count(steps, 'stap', 'stappen')} ${severalLetters ? 'noemen de brieven' : 'noemt de brief'} bij ${formatNumber(both)} een dag én een noot, bij ${formatNumber(one)} één van beide en bij ${formatNumber(none)} geen van beide. ${planned === 1 ? '1 stap moest' : `${formatNumber(planned)} stappen moesten`} nog gebeuren, en bij ${formatNumber(pointer)} ${severalLetters ? 'wijzen zij' : 'wijst hij'} naar een andere motie. De blokjes zeggen hoe ${severalLetters ? 'de brieven verantwoorden' : 'de brief verantwoordt'}, niet of het waar is.`,
      summary: (steps: number, { both, one, none }: Record<StepKind, number>) =>
        `${count(steps, 'stap', 'stappen')}: ${formatNumber(both)} met dag en noot, ${formatNumber(one)} met een van beide, ${formatNumber(none)} zonder`,
      square: (number: number, date: string, kind: StepKind) =>
        `Stap ${number}: ${date} (${STEP_KIND_NAMES[kind]})`,
    },
    titleOnly: 'Volgens de titel; de tekst van de motie staat niet in de brief.',
    refersTo: 'Verwijst naar',
    referredBy: 'Genoemd bij',
    writings: {
      heading: 'Officiële kop',
      metadata: 'Officiële metadata',
      citation: 'Juridische verwijzing',
      identifier: 'Kenmerk',
      permalink: 'Vast adres van deze bladzijde',
    },
    cite: {
      heading: 'Citeren en delen',
      summaries: {
        motion: 'Citeer deze motie',
        source: 'Citeer deze bron',
        letter: 'Citeer deze brief',
      },
      legal: 'Juridisch',
      apa: 'APA 7',
      chicago: 'Chicago 17',
      own: 'Deze bladzijde',
      files: 'Als bestand',
      formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
      /** What a button that copies says, before and after, and where that failed. */
      buttons: 'Kopieer|Gekopieerd|Kopiëren lukte niet. Selecteer de tekst.',
      publisher: 'Tweede Kamer der Staten-Generaal',
      others: 'anderen',
      note: (number: number) => `Noot ${number}`,
      cite: 'citeer',
      citeNote: (number: number) => `Citeer noot ${number}`,
      /** The link to them all. */
      ways: 'Naar de citaten',
      notePage: (number: number, date: string) =>
        `Noot ${number} van de brief van ${toPlain(formatDate(date))}`,
      sourcePage: (title: string) => `Bron: ${title}`,
      register: registerName,
      page: (title: string, url: string) => `“${title}”, ${registerName}, ${url}`,
      motionNote: (date: string, cumSuis: boolean, url: string) =>
        `Datum volgens de brief van ${toPlain(formatDate(date))}.${cumSuis ? ' Ondertekend door meer leden (c.s.), die de brief niet noemt.' : ''} Wat er met de motie gebeurde: ${url}`,
      sourceNote: (dates: readonly string[], dateFromAddress: boolean, url: string) =>
        `${dateFromAddress ? 'Datum volgens het adres van het stuk. ' : ''}Aangehaald in de brief van ${list(dates.map((date) => toPlain(formatDate(date))))}: ${url}`,
      letterNote: (url: string) => `In het register: ${url}`,
      titleTranslated: (title: string) => `Titel in onze vertaling: ${title}.`,
    },
    takeAway: {
      copy: 'Kopieer als lijst',
      copied: 'Gekopieerd: titels, kamerstuknummers, status en adressen.',
      failed: 'Kopiëren lukte niet. De lijst staat ook in het tekstbestand.',
      files: 'Als bestand:',
      formats: {
        bib: 'BibTeX',
        ris: 'RIS',
        csv: 'CSV',
        excel: 'CSV voor Excel',
        txt: 'tekst',
      },
    },
    embed: {
      summary: 'Zet deze motie op uw eigen site',
      explanation:
        'Plak deze regel in de HTML van uw bladzijde. Het kaartje linkt naar deze motie.',
      snippet: 'HTML',
      example: 'Bekijk het kaartje',
      title: (title: string) => `Kaartje: ${title}`,
      description: (number: string, status: MotionData['status']) =>
        `Kaartje over motie ${number} voor een andere site: titel, datum, indieners en status, ${statuses[status.value].toLowerCase()} (${nameReading(status.doubt)}).`,
      more: 'Lees wat het kabinet deed',
    },
    paging: createPaging(formats),
    pager: 'Vorige en volgende motie',
    newer: 'Nieuwer',
    older: 'Ouder',
    links: {
      anchor: (name: string) => `Vaste link: ${name}`,
      /** What an anchor without a heading of its own is called: "kabinet-2" → "kabinet 2". */
      place: anchorName,
      feed: (what: string) => `Feed: ${what}`,
      citation: (title: string, number: string) =>
        `Motie: ${title} (Kamerstuk ${number}). ${siteName}`,
      data: 'Gegevens van deze motie',
      aboutData: 'uitleg en alle bestanden',
      unchecked: '(nog niet gecontroleerd)',
      checked: (outcome: string, day: string) => `(${outcome}; gecontroleerd op ${day})`,
      outcomes: {
        works: 'werkt',
        moved: 'werkt, maar staat nu ergens anders',
        'not-html': 'geeft een antwoord, maar geen bladzijde',
        gone: 'bestaat niet meer',
        broken: 'werkt niet',
        loop: 'verwijst naar zichzelf',
        slow: 'gaf niet op tijd antwoord',
        insecure: 'geen veilige verbinding',
        unreachable: 'gaf geen antwoord',
      } satisfies Record<(typeof OUTCOMES)[number], string>,
      moved: (path: string) => `Verhuisd: ${path}`,
      movedTo: 'Deze bladzijde staat nu op',
    },
    search: { ...search, ...searchForm },
    searchPage: {
      description: (motions: number, sources: number) =>
        `Zoek in de ${formatNumber(motions)} moties, de ${formatNumber(sources)} bronnen, de begrippen en de brief over ${topic}: op kamerstuknummer, naam, datum of onderwerp.`,
      shortName: about.shortName,
    },
    home: {
      title: (motions: number) => `Wat werd er van ${formatNumber(motions)} moties over ${topic}?`,
      description: (motions: number) =>
        `Register van de ${formatNumber(motions)} moties over ${subject}: wat de Kamer vroeg, wat het kabinet deed, waar het staat en welke noot de brief daarbij geeft.`,
      intro: (motions: number, first: string, last: string) =>
        `De Tweede Kamer nam ${formatNumber(motions)} moties aan over ${subject}; volgens ${severalLetters ? 'de brieven' : 'de brief'} dateren ze van ${formatMonth(first)} tot ${formatMonth(last)}. ${wrote} wat ${severalLetters ? 'het' : 'het kabinet'} ermee deed. Dit register vertelt dat per motie na, met bij elke stap de noot die de brief daar geeft.`,
      reading: `De status is onze lezing van de ${severalLetters ? 'brieven' : 'brief'}.`,
      listHeading: (motions: number) => `De ${formatNumber(motions)} moties`,
      /** Of a register too long for this page, which shows those of the newest letter. */
      newestHeading: (shown: number, total: number, date: string) =>
        `${shown < total ? `${formatNumber(shown)} van de ${formatNumber(total)}` : `De ${formatNumber(total)}`} moties uit de nieuwste brief, van ${formatDate(date)}`,
      allMotions: (motions: number) => `Alle ${formatNumber(motions)} moties, de nieuwste eerst`,
      waysHeading: 'Andere ingangen',
    },
    pages: {
      motions: {
        title: 'Alle moties',
        byDate: 'Op datum: per jaar, maand en dag',
        description: (motions: number) =>
          `De ${formatNumber(motions)} moties over ${topic} uit ${theLetter}, de nieuwste eerst, met datum, indieners en status.`,
      },
      dates: {
        title: 'Moties op datum',
        description: `De moties over ${topic} per jaar, maand en dag, met de datum volgens ${theLetter}.`,
        year: (year: string) => `Moties uit ${year}`,
        yearDescription: (year: string, number: number) =>
          `De ${formatNumber(number)} moties over ${topic} uit ${year}, per maand en dag volgens ${theLetter}, met onze lezing van hun status.`,
      },
      timeline: {
        title: (date: string) =>
          `Tijdlijn: van motie tot antwoord${severalLetters ? ` in ${nameLetter(date)}` : ''}`,
        description: (date: string) =>
          `Wanneer kwam elke motie over ${topic}, en wat deed het kabinet? Alle stappen uit de brief van ${toPlain(formatDate(date))} op één lijn.`,
        intro: (date: string) =>
          `Elke regel is een motie, de oudste boven. De lijn begint op haar datum en eindigt bij de brief van ${toPlain(formatDate(date))}. Elke stap staat op zijn dag; wat geen dag heeft, staat in een eigen kolom. Stappen die samenvallen, staan naast elkaar.`,
        events: 'Wat de brief verder dateert',
        beginUnknown: 'begin niet in de brief',
        letter: 'De brief',
        table: 'Dezelfde gegevens als tabel',
        asTable: (date: string) => `De tijdlijn van ${nameLetter(date)} als tabel`,
        tableDescription: (date: string) =>
          `Alle moties en stappen uit de brief van ${toPlain(formatDate(date))} in een tabel, op datum.`,
        columns: { date: 'Datum', what: 'Wat', motion: 'Motie' },
        motionRow: (title: string) => `Motie: ${title}`,
        noDay: 'zonder dag',
        /** Of a part of the timeline: what is said of all of it, for some motions. */
        part: (text: string, range: string) => `${text.replace(/\.$/, '')}: ${lowerFirst(range)}`,
      },
      submitters: {
        title: 'Indieners',
        description: `De Kamerleden die de brief als indiener van de moties over ${topic} noemt, met de moties waarbij hij hen noemt.`,
        one: (name: string) => `Moties van ${name}`,
        oneDescription: (name: string, party: string, number: number) =>
          `Alle moties over ${topic} die ${name} (${party}) volgens de brief ondertekende: ${formatNumber(number)}, met datum en status.`,
        members: 'Per Kamerlid',
        letter: (letter: string) => (letter === OTHER_LETTERS ? 'Overig' : letter.toUpperCase()),
        letterTitle: (letter: string) => `Indieners: ${letter}`,
        letterDescription: (letter: string) =>
          `De Kamerleden onder ‘${letter}’ die de brieven als indiener van de moties over ${topic} noemen.`,
        countMembers: (number: number) => count(number, 'Kamerlid', 'Kamerleden'),
        parties: 'Per partij',
        party: 'Partij',
        comparison:
          'Moties die leden van elke partij volgens de brief ondertekenden, naar status (onze lezing)',
        withOthers: 'met c.s.',
        named: (hidden: number) =>
          `Alleen wie de brief noemt, telt mee. Bij ${count(hidden, 'motie', 'moties')} staat “c.s.”: die hebben ook ondertekenaars die de brief niet noemt, misschien van andere partijen. Een motie van leden van twee partijen telt bij allebei.`,
        together: 'Samen ondertekend',
        /** Where the motions are too many to name each. */
        signedOften: 'Met wie dit Kamerlid volgens de brieven tekende, en bij hoeveel moties',
        others: (number: number) =>
          `Ook met ${count(number, 'ander Kamerlid', 'andere Kamerleden')}: zie de moties zelf.`,
        signedWith: 'Wie er volgens de brief mee tekende, en bij welke moties',
        hiddenSigners: 'leden die de brief niet noemt',
        hidden:
          'De brief noemt bij moties met “c.s.” niet alle ondertekenaars. Dit Kamerlid kan dus meer moties hebben ondertekend dan hier staan.',
      },
      statuses: {
        title: 'Moties op status',
        description: (motions: number) =>
          `Uitgevoerd, doorlopend, geen bijval of vervallen: de ${formatNumber(motions)} moties naar hun status, onze lezing van ${theLetter}.`,
        one: (label: string) => `Status: ${label.toLowerCase()}`,
        all: (label: string) => `Moties met de status ‘${label.toLowerCase()}’`,
        oneDescription: (motions: number, definition: string) =>
          `${count(motions, 'motie', 'moties')} over ${topic}. ${definition}`,
      },
      dossiers: {
        title: 'Dossiers',
        description: `De parlementaire dossiers waartoe de moties over ${topic} en de aangehaalde stukken horen.`,
        one: search.dossier,
        all: (label: string) => `Moties in dossier ${label}`,
        oneDescription: (label: string, motions: number, sources: number) =>
          `Dossier ${label}: ${count(motions, 'motie', 'moties')} over ${topic} en ${count(sources, 'aangehaald stuk', 'aangehaalde stukken')} uit ${theLetter}.`,
        count: (number: number) => count(number, 'motie of stuk', 'moties en stukken'),
        noName: 'De brief noemt van dossiers alleen het nummer, niet de naam.',
        /** "30000-30099" → "30 000 t/m 30 099" */
        range: (range: string) => spaceRange(range).join(' t/m '),
        rangeTitle: (range: string) => `Dossiers ${spaceRange(range).join(' t/m ')}`,
        rangeDescription: (range: string) =>
          `De parlementaire dossiers ${spaceRange(range).join(' t/m ')} waartoe moties over ${topic} en aangehaalde stukken horen.`,
        countDossiers: (number: number) => count(number, 'dossier', 'dossiers'),
      },
      meetings: {
        intro:
          'Bij hoeveel moties komt elk overleg voor? Elk blokje is een stap en leidt ernaartoe.',
        sort: 'Volgorde:',
        byMotions: 'meeste moties eerst',
        byDate: 'nieuwste eerst',
        link: (name: string, date: string) => `${name}, ${date}`,
        title: 'Overleggen',
        description: `De raden, toppen en debatten uit ${theLetter}, en wat daar voor welke motie gebeurde.`,
        oneDescription: (name: string) =>
          `${name}: wat daar volgens de brief voor welke motie over ${topic} gebeurde.`,
        all: (name: string) => `Moties waarvoor iets gebeurde bij: ${name}`,
        steps: 'Wat gebeurde hier?',
        period: (title: string, period: string) => `${title}: moties uit ${period}`,
        stepCount: (number: number) => count(number, 'stap', 'stappen'),
        introNewest: 'Elk blokje is een stap en leidt ernaartoe.',
        count: (number: number) => count(number, 'overleg', 'overleggen'),
        reports: 'Verslag',
        promised:
          'In dit debat zegde de minister de brief toe waar dit register op rust. Het debat zelf is kamerstuk',
      },
      sources: {
        title: 'Bronnen',
        description: (sources: number) =>
          `De ${formatNumber(sources)} stukken uit de noten van ${theLetter}, met nummer, datum, adres en de moties die erop rusten.`,
        citedFor: 'Waarvoor de brief dit stuk aanhaalt',
        noneOfNewest: 'Geen van de nieuwste bronnen is van deze soort.',
        noteCount: (number: number) => count(number, 'noot', 'noten'),
        /** Where the notes are too many to name each. */
        citedOften: (notes: number) => `Aangehaald in ${count(notes, 'noot', 'noten')}`,
        period: (title: string, period: string) => `${title}: noten, ${period}`,
        oneDescription: (title: string) =>
          `Bron in ${theLetter}: ${title}. Met adres, noten en moties.`,
      },
      notes: {
        title: (notes: number, date: string) =>
          `De ${formatNumber(notes)} noten van ${nameLetter(date)}`,
        description: (notes: number, date: string) =>
          `Alle ${formatNumber(notes)} voetnoten van de brief van ${toPlain(formatDate(date))}, elk met zijn bronnen en de motie waar hij bij staat.`,
        /** Of some of the notes, "Noten 31 t/m 34". */
        part: (range: string, date: string) => `${range} van ${nameLetter(date)}`,
        partDescription: (range: string, date: string) =>
          `${range} van de brief van ${toPlain(formatDate(date))}, elk met zijn bronnen en de motie waar hij bij staat.`,
        cite: (range: string, date: string) => `${range} van ${nameLetter(date)} citeren`,
        citeDescription: (range: string, date: string) =>
          `Hoe u ${lowerFirst(range)} van de brief van ${toPlain(formatDate(date))} citeert: juridisch, in APA en in Chicago, en als bestand.`,
      },
      letters: {
        title: 'Alle brieven',
        description: `De brieven waarin het kabinet vertelt wat het deed met de moties over ${topic}, de nieuwste eerst, met datum, afzender en aantal moties.`,
        year: (year: string) => `Brieven uit ${year}`,
        yearDescription: (year: string) =>
          `De brieven uit ${year} waarin het kabinet vertelt wat het deed met de moties over ${topic}, met datum, afzender en aantal moties.`,
        count: (number: number) => count(number, 'brief', 'brieven'),
      },
      letter: {
        title: (date: string) => `De brief van ${toPlain(formatDate(date))}`,
        description: (sender: string, motions: number) =>
          `De brief van ${lowerFirst(sender)} aan de Tweede Kamer over ${formatNumber(motions)} moties: afzender, kenmerken, inleiding en eerste noot.`,
        sender: 'Afzender',
        addressee: 'Aan',
        subject: 'Betreft',
        date: 'Datum',
        reference: 'Onze referentie',
        firstPage: 'bovenaan',
        nextPages: 'verderop',
        yourReference: 'Uw referentie',
        number: 'Kamerstuknummer',
        answersTo: 'Antwoord op het debat',
        promisedAt: 'Toegezegd in',
      },
      remarks: {
        title: (date: string) => `Kanttekeningen bij ${nameLetter(date)}`,
        description: (date: string) =>
          `Tegenspraken, fouten en leemten in de brief van ${toPlain(formatDate(date))}, en waarom wij dat denken.`,
        intro:
          'Wij nemen over wat de brief zegt. Waar daarin iets niet klopt, ontbreekt of onduidelijk is, staat dat hier.',
        says: 'De brief:',
        all: 'alle kanttekeningen',
        effects: {
          feit: 'Wat een feit raakt',
          bron: 'Wat het volgen van een bron hindert',
          taal: 'Schrijffouten',
        } satisfies Record<(typeof REMARK_EFFECTS)[number], string>,
        concerns: 'Het gaat om',
        place: (motion: string, place: string) => `${motion}: ${place}`,
        letterPlace: (place: string, date: string) => `${nameLetter(date)}, ${place}`,
        /** Between what the letter says and what it means. */
        slip: 'voor',
      },
      terms: {
        title: 'Begrippen',
        description: 'Wat de woorden betekenen die in dit register staan, in gewone taal.',
        intro:
          'De brief legt zelden een woord uit: de uitleg hier is van ons. Wat de brief zelf over een woord zegt, staat apart.',
        says: 'In de brief:',
        usedBy: (number: number) => `In de tekst van ${number === 1 ? 'motie' : 'de moties'}`,
        usedByAll: (number: number) => `In de tekst van alle ${formatNumber(number)} moties.`,
        usedByMany: (number: number) =>
          `In de tekst van ${formatNumber(number)} moties. De nieuwste:`,
        all: (number: number) => `Alle ${formatNumber(number)} moties met dit begrip`,
        one: (term: string) => `Moties met het begrip ‘${term}’`,
        oneDescription: (term: string, motions: number) =>
          `De ${count(motions, 'motie', 'moties')} over ${topic} met het begrip ‘${term}’ in de titel of de tekst, de nieuwste eerst.`,
        usedElsewhere: 'In de tekst van geen motie, wel elders in dit register.',
      },
      notFound: {
        title: 'Deze bladzijde bestaat niet',
        description: `Op dit adres staat geen bladzijde van het register van de moties over ${topic}. Zoek, of blader door alle moties.`,
        text: `Misschien is het adres niet helemaal goed overgenomen. Elke motie staat op een adres met haar kamerstuknummer, zoals /moties/${about.example}/.`,
      },
    },
  };
}

/** Everything that the site itself says, in any language. */
export type Strings = ReturnType<typeof createStrings>;
