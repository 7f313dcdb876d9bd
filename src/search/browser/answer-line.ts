import type { PageFacts } from '../index/pages.ts';
import type { Answer } from './answer.ts';
import type { Site } from './edition.ts';
import { element, link } from './elements.ts';
import { isStatus } from './results.ts';

/** The answer in one sentence, and the motions that it counts. */
export function renderAnswer(answer: Answer | null, { root, t }: Site): Node[] {
  if (answer === null) return [];
  const { motions } = answer;
  return [element('p', `${sayAnswer(answer, t)}:`), renderMotions(motions, root)];
}

function sayAnswer({ about, motions }: Answer, t: Site['t']): string {
  const number = motions.length;
  const { answers } = t;
  switch (about.kind) {
    case 'status': {
      if (!isStatus(about.status, t)) return answers.several(number);
      const said = about.denied
        ? answers.otherStatus(number, t.statuses[about.status])
        : answers.status[about.status](number);
      return `${said}, ${answers.reading}`;
    }
    case 'date':
      return answers.date(number, about.date.length === 10 ? t.formatDate(about.date) : about.text);
    case 'subject':
      return answers[about.subject.sentence](number, about.subject.name);
    default:
      return answers[about.kind](number);
  }
}

/** The motions of an answer, each a link with the squares of its evidence. */
function renderMotions(motions: readonly PageFacts[], root: string): HTMLUListElement {
  return element(
    'ul',
    ...motions.map(({ url, title, number, evidence = [] }) => {
      const name = element('span', number);
      name.className = 'quiet';
      return element('li', link(root + url, title), ' ', name, ' ', renderSquares(evidence));
    }),
  );
}

/** The squares as on the motion's page; here they lead nowhere, so they are for the eye only. */
function renderSquares(kinds: readonly string[]): HTMLSpanElement {
  const squares = element(
    'span',
    ...kinds.map((kind) => {
      const square = element('span');
      square.className = `square ${kind}`;
      return square;
    }),
  );
  squares.className = 'squares';
  squares.ariaHidden = 'true';
  return squares;
}
