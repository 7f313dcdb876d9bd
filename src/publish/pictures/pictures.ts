import { addresses, listOf } from '../../i18n/addresses.ts';
import { firstLetter, type Letter, type Motion, type Register } from '../../register/register.ts';
import { kindOf, type StepKind } from '../../register/evidence.ts';
import { groupByYear } from '../../register/groups.ts';
import { formatHeading, parseDossier, formatDossierHeading } from '../../register/kamerstuk.ts';
import { nameMotion } from '../../register/motion-name.ts';
import { STATUSES, type MotionData } from '../../register/schemas/motion.ts';
import type { Strings } from '../../i18n/edition.ts';

/** What the picture of a page says, for those who share its address. */
export interface Picture {
  readonly address: string;
  /** The line above the title: a kamerstuk number, or what kind of page it is. */
  readonly above: string;
  readonly title: string;
  readonly status?: MotionData['status'];
  /** How each step of a motion is documented. */
  readonly evidence?: readonly StepKind[];
  readonly below: string;
}

/** The lists whose single pages share the picture of the list. */
const SHARED = [addresses.sources, addresses.meetings];
const WITHOUT: readonly string[] = [addresses.search, addresses.method, addresses.data, '/404/'];

/** Every picture of the register: of each motion, of the letter, and of each list. */
export function listPictures(register: Register, t: Strings): Picture[] {
  const { motions, letters } = register;
  const first = firstLetter(register);
  return [
    {
      address: addresses.home,
      above: t.siteTagline,
      title: t.home.title(motions.length),
      below: countStatuses(motions, t),
    },
    ...motions.map((motion) => pictureMotion(motion, t)),
    ...letters.flatMap((letter) => pictureLetter(letter, t)),
    ...(letters.length > 1
      ? [pictureList(t, addresses.letters, t.pages.letters.title, t.pages.letters.description)]
      : []),
    pictureList(t, addresses.motions, t.pages.motions.title, countStatuses(motions, t)),
    pictureList(t, addresses.dates, t.pages.dates.title, t.motionCount(motions.length)),
    ...groupByYear(motions).map(({ year, motions: found }) =>
      pictureList(t, addresses.year(year), t.pages.dates.year(year), t.motionCount(found.length)),
    ),
    pictureList(
      t,
      addresses.submitters,
      t.pages.submitters.title,
      register.submitters.map(({ name }) => name).join(', '),
    ),
    ...register.submitters.map(({ id, fullName, party, motions: found }) =>
      pictureList(
        t,
        addresses.submitter(id),
        t.pages.submitters.one(fullName),
        `${party} · ${t.motionCount(found.length)}`,
      ),
    ),
    pictureList(t, addresses.statuses, t.pages.statuses.title, countStatuses(motions, t)),
    ...register.statuses.map(({ value, motions: found }) => ({
      ...pictureList(
        t,
        addresses.status(value),
        t.pages.statuses.one(t.statuses[value]),
        t.statusDefinitions[value],
      ),
      above: t.motionCount(found.length),
    })),
    pictureList(
      t,
      addresses.dossiers,
      t.pages.dossiers.title,
      register.dossiers.map(({ id }) => formatDossierHeading(parseDossier(id))).join(' · '),
    ),
    ...register.dossiers.map(({ id, motions: found, sources }) =>
      pictureList(
        t,
        addresses.dossier(id),
        t.pages.dossiers.one(formatDossierHeading(parseDossier(id))),
        `${t.motionCount(found.length)} · ${t.sourceCount(sources.length)}`,
      ),
    ),
    pictureList(t, addresses.meetings, t.pages.meetings.title, t.pages.meetings.description),
    pictureList(
      t,
      addresses.sources,
      t.pages.sources.title,
      t.sourceCount(register.sources.length),
    ),
    pictureList(
      t,
      addresses.remarks(first),
      t.pages.remarks.title(first.date),
      t.pages.remarks.intro,
    ),
    pictureList(t, addresses.terms, t.pages.terms.title, t.pages.terms.description),
  ];
}

/** The address of the page whose picture a page shows: its own, that of its list or year, or the first page's. */
export function pageOfPicture(address: string): string {
  if (WITHOUT.includes(address)) return addresses.home;
  const [, year] = /^\/datum\/(\d{4})/.exec(address) ?? [];
  if (year !== undefined) return addresses.year(year);
  return SHARED.find((list) => address.startsWith(list)) ?? listOf(address);
}

/** The file next to a page. */
export const pictureFile = (address: string): string => `${address}beeld.png`;

function pictureMotion(motion: Motion, t: Strings): Picture {
  const names = motion.submitters.map(({ name }) => name).join(', ');
  return {
    address: addresses.motion(motion.kamerstuk),
    above: nameMotion(motion),
    title: motion.shortTitle,
    status: motion.status,
    evidence: motion.steps.map(kindOf),
    below: `${names}${motion.cumSuis ? ` ${t.cumSuis}` : ''} · ${t.formatDate(motion.date)}`,
  };
}

/** The pictures of a letter's pages: the letter, its timeline and its notes. */
function pictureLetter(letter: Letter, t: Strings): Picture[] {
  const count = t.motionCount(letter.motions.length);
  return [
    {
      address: addresses.letter(letter),
      above: formatHeading(letter.paper),
      title: t.pages.letter.title(letter.date),
      below: `${letter.sender.role}, ${letter.sender.name}`,
    },
    pictureList(
      t,
      addresses.timeline(letter),
      t.pages.timeline.title(letter.date),
      `${count} · ${t.formatDate(letter.date)}`,
    ),
    pictureList(
      t,
      addresses.notes(letter),
      t.pages.notes.title(letter.notes.length, letter.date),
      t.siteTagline,
    ),
  ];
}

function pictureList(t: Strings, address: string, title: string, below: string): Picture {
  return { address, above: t.siteTagline, title, below };
}

/** "1 uitgevoerd · 2 doorlopend", in the order in which the statuses are tried. */
function countStatuses(motions: readonly Motion[], t: Strings): string {
  return STATUSES.map((value) => ({
    value,
    number: motions.filter(({ status }) => status.value === value).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ value, number }) => `${t.formatNumber(number)} ${t.statuses[value].toLowerCase()}`)
    .join(' · ');
}
