import { createHash, hash as hashOnce } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRegister } from '../src/i18n/about.ts';
import type { Picture } from '../src/publish/pictures/pictures.ts';
import type { Register, Subject } from '../src/register/register.ts';

/** What is known of a subject: its own words, and the subjects that it names or that name it. */
interface Known {
  readonly own: string;
  readonly near: Set<Subject>;
}

/** How many references away a page may look from its subject. */
const REACH = 2;

/**
 * Tells of the page of a subject whether it has to be made anew: a key that changes when anything does
 * that the page may show. That is all that is at most two references away from the subject, in
 * either direction, and what every page shows. A page that looks further must not have a key.
 *
 * @param version of the code that makes the pages, and of what else they are made with.
 */
export function createPageKeys(register: Register, version: string): (subject: Subject) => string {
  const shared = hash(describeShared(register), version);
  const known = readSubjects(register);
  const keys = new Map<Subject, string>();
  const makeKey = (subject: Subject): string => {
    const reached = new Set<Subject>([subject]);
    let edge: readonly Subject[] = [subject];
    for (let away = 0; away < REACH; away++) {
      const before = reached.size;
      for (const one of edge) for (const other of known.get(one)?.near ?? []) reached.add(other);
      edge = [...reached].slice(before);
    }
    return hash(shared, ...Array.from(reached, (one) => known.get(one)?.own ?? ''));
  };
  return (subject) => {
    const key = keys.get(subject) ?? makeKey(subject);
    keys.set(subject, key);
    return key;
  };
}

/**
 * The same of a picture. It shows what it is given and words of the site, which are made of what describes the
 * register.
 */
export function createPictureKeys(
  register: Register,
  version: string,
): (picture: Picture) => string {
  const { letters, ...about } = describeRegister(register);
  const senders = letters.map(({ date, sender }) => [date, sender.role]);
  const shared = hash(JSON.stringify([about, senders]), version);
  return (picture) => hash(shared, JSON.stringify(picture));
}

/** The code that makes the register and its pages, the packages that it uses, and what runs it. */
export function hashCode(root: string): string {
  const files = globSync(['{src,integration}/**/*', '*.{json,ts}'], {
    cwd: root,
    withFileTypes: true,
  })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const code = createHash('sha1').update(process.version);
  for (const file of files) code.update(readFileSync(file));
  return code.digest('base64url');
}

function readSubjects(register: Register): Map<Subject, Known> {
  const { motions, letters, submitters, meetings, sources, remarks } = register;
  const subjects: readonly Subject[] = [
    ...motions,
    ...letters,
    ...submitters,
    ...meetings,
    ...sources,
    ...remarks,
  ];
  const places = new Map<unknown, number>(subjects.map((subject, place) => [subject, place]));
  const names = subjects.map(nameSubject);
  const known = new Map<Subject, Known>();
  const nearOf = subjects.map(() => new Set<Subject>());
  const connect = (one: number, other: number): void => {
    const [from, to] = [subjects[one], subjects[other]];
    if (from === undefined || to === undefined) return;
    nearOf[one]?.add(to);
    nearOf[other]?.add(from);
  };
  for (const [own, subject] of subjects.entries()) {
    const words = JSON.stringify(subject, (key, value: unknown) => {
      const place = places.get(value);
      if (place === undefined || key === '') return value;
      connect(own, place);
      return names[place];
    });
    known.set(subject, { own: hash(words), near: nearOf[own] ?? new Set() });
  }
  // A page leads to the one before and after it.
  for (const list of [motions, letters]) {
    for (const [place, subject] of list.entries()) {
      const next = list[place + 1];
      if (next) connect(places.get(subject) ?? 0, places.get(next) ?? 0);
    }
  }
  return known;
}

const nameSubject = (subject: Subject): string =>
  'kamerstuk' in subject ? subject.kamerstuk : subject.id;

/**
 * What any page may show: what names a letter, the glossary, counts, a number for an example, and, where
 * there is one letter, the signs of its motions.
 */
function describeShared(register: Register): string {
  const { site, letters, terms, corrections, moved, pages, checks } = register;
  const { motions, submitters, meetings, sources, remarks, notes, dossiers } = register;
  const lists = [motions, submitters, meetings, sources, remarks, notes, dossiers];
  const signed = letters.length > 1 ? [] : motions;
  return JSON.stringify([
    site,
    describeRegister(register).example,
    letters.map(({ kamerstuk, date, sender, subject }) => [kamerstuk, date, sender, subject]),
    signed.map(({ kamerstuk, shortTitle, status, evidence }) => [
      kamerstuk,
      shortTitle,
      status,
      evidence,
    ]),
    terms.map((term) => ({ ...term, motions: [] })),
    [corrections, moved, pages, [...checks]],
    lists.map(({ length }) => length),
  ]);
}

const hash = (...parts: readonly string[]): string => hashOnce('sha1', parts.join(''), 'base64url');
