import { readFileSync, writeFileSync } from 'node:fs';
import { readRegister } from '../integration/read-register.ts';
import { readLetterWords, wordsToLeaveOut } from '../src/content/letter-words.ts';

/**
 * `npm run letter:words -- letter.txt`: writes the words of the letter about each motion, from A to Z,
 * at the end of the word list. No sentence can be read from them.
 */
const WORDS = 'content/words/nl.yaml';
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the letter: npm run letter:words -- letter.txt');
  process.exitCode = 1;
} else {
  const list = readFileSync(WORDS, 'utf8');
  const register = readRegister(process.cwd());
  const words = readLetterWords(readFileSync(file, 'utf8'), wordsToLeaveOut(register));
  const lines = [...words].flatMap(([kamerstuk, own]) => [`  ${kamerstuk}: >-`, ...wrap(own)]);
  writeFileSync(WORDS, `${list.replace(/^letter:[^]*/mu, '')}letter:\n${lines.join('\n')}\n`);
  console.log(`${words.size} motions, ${[...words.values()].flat().length} words`);
}

/** Words in indented lines of at most a hundred characters. */
function wrap(words: readonly string[]): string[] {
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= 100) return [...lines, `    ${word}`];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
