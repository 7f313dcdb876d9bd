import { z } from 'zod';
import { explain } from '../explain.ts';
import { fieldsOf, type Answers, type Kind } from './draft-entry.ts';
import { describeField, parseAnswer, type Field } from './fields.ts';

/** Somebody who can be asked something; "" is that the answer is not known. */
export interface Author {
  readonly ask: (question: string) => Promise<string>;
  readonly tell: (line: string) => void;
}

/**
 * Asks for each required field that was not given, and for each answer that the field cannot have.
 *
 * @param given what was answered before.
 * @param findDefaults what follows from some answers; it is in the question.
 */
export async function gatherAnswers(
  kind: Kind,
  given: Answers,
  findDefaults: (answers: Answers) => Answers,
  author: Author,
): Promise<Answers> {
  let answers = given;
  for (const field of fieldsOf(kind)) {
    const answer = answers[field.name];
    if (answer === undefined ? !field.required : isGood(field, answer, author)) continue;
    const standard = findDefaults(answers)[field.name];
    answers = { ...answers, [field.name]: await askField(field, standard, author) };
  }
  return answers;
}

/** Asks until the answer is good; undefined where it is not known. */
async function askField(
  field: Field,
  standard: string | undefined,
  author: Author,
): Promise<string | undefined> {
  const question = `${describeField(field)}${standard === undefined ? '' : ` [${standard}]`}: `;
  for (;;) {
    const answer = (await author.ask(question)).trim() || standard;
    if (answer === undefined || isGood(field, answer, author)) return answer;
  }
}

/** Whether a field can have an answer; if not, its author is told why. */
function isGood(field: Field, answer: string, author: Author): boolean {
  const value = parseAnswer(field, answer);
  const result = z.safeParse(field.schema, value);
  if (result.success) return true;
  for (const { what, advice } of explain(result.error, '', value, field.schema)) {
    author.tell(`${field.name}: ${what}. ${advice}`);
  }
  return false;
}
