import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findDefaults } from '../src/content/drafts/defaults.ts';
import {
  checkDraft,
  draftEntry,
  fieldsOf,
  KINDS,
  suggestId,
  type Answers,
  type Kind,
} from '../src/content/drafts/draft-entry.ts';
import { draftLetter, draftLog } from '../src/content/drafts/draft-letter.ts';
import { formatEntry, type Draft } from '../src/content/drafts/format-entry.ts';
import { gatherAnswers, type Author } from '../src/content/drafts/gather-answers.ts';
import { readLetter } from '../src/content/letter-text/read-letter.ts';
import { TO_WRITE } from '../src/content/to-write.ts';
import { ContentError, suggest } from '../src/content/problem.ts';
import { withAuthor } from '../tools/author.ts';
import { readLetterEntries } from '../tools/letter-entries.ts';
import { writeDrafts } from '../tools/write-drafts.ts';

/**
 * `npm run new -- motion|letter|source|submitter|meeting|remark|term [--field value …]` writes an
 * entry. What is not given is asked for at a terminal; what nobody answers, is marked as still to be
 * written. `npm run new -- letter <text file>` drafts all entries of a letter from its text.
 */
try {
  const [word, ...args] = process.argv.slice(2);
  const drafts = await withAuthor((author) => makeDrafts(parseKind(word), args, author));
  writeDrafts(process.cwd(), drafts);
  for (const { file } of drafts) console.log(file);
  const isMarked = drafts.some((draft) => formatEntry(draft).includes(TO_WRITE));
  console.log(
    `${isMarked ? `Write what is marked "${TO_WRITE}", then run` : 'Run'} npm run check.`,
  );
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function parseKind(word: string | undefined): Kind {
  const kind = KINDS.find((own) => own === word);
  if (kind === undefined) throw new Error(`Name what is new. ${suggest(word ?? '', KINDS)}`);
  return kind;
}

async function makeDrafts(kind: Kind, args: string[], author: Author | null): Promise<Draft[]> {
  const names = ['id', ...fieldsOf(kind).map(({ name }) => name)];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [textFile, ...others] = positionals;
  if (others.length > 0) throw new Error('Put quotation marks around a value with spaces.');
  if (textFile === undefined) return makeEntry(kind, values, author);
  if (kind !== 'letter') throw new Error(`A ${kind} is not read from a file: give its fields.`);
  return readDrafts(textFile, values, author);
}

async function makeEntry(kind: Kind, given: Answers, author: Author | null): Promise<Draft[]> {
  const { entries } = readLetterEntries(process.cwd());
  const defaultsFor = (answers: Answers): Answers => findDefaults(kind, answers, entries);
  const gathered = author ? await gatherAnswers(kind, given, defaultsFor, author) : given;
  const answers = { ...defaultsFor(gathered), ...gathered };
  const id = answers['id'] ?? suggestId(kind, answers);
  if (id === null)
    throw new Error('Give --id, the name of the file, or the field that it is made of.');
  const draft = draftEntry(kind, id, answers);
  const problems = checkDraft(kind, draft);
  if (problems.length > 0) throw new ContentError(problems);
  return kind === 'letter' ? [draft, draftLog(id)] : [draft];
}

async function readDrafts(file: string, given: Answers, author: Author | null): Promise<Draft[]> {
  const letter = readLetter(readFileSync(file, 'utf8'));
  for (const { line, what, advice } of letter.problems) {
    console.error(`${file}, line ${line}: ${what}. ${advice}`);
  }
  const kamerstuk = given['kamerstuk'] ?? (await author?.ask('kamerstuk of the letter: '));
  if (kamerstuk === undefined) {
    throw new Error(
      'Give --kamerstuk, the number of the letter itself: its text does not have it.',
    );
  }
  const { promisedAt, answersTo } = given;
  const { sources, submitters } = readLetterEntries(process.cwd()).entries;
  const drafts = draftLetter(
    letter,
    { kamerstuk, promisedAt, answersTo },
    {
      sources: sources.map(({ id, data }) => ({ id, ...data })),
      submitters: submitters.map(({ id, data }) => ({ id, ...data })),
    },
  );
  const problems = drafts.slice(0, 1).flatMap((draft) => checkDraft('letter', draft));
  if (problems.length > 0) throw new ContentError(problems);
  return drafts;
}
