import { expect, test } from '@playwright/test';
import { wrapText } from './wrap-text.ts';

const count = (text: string): number => text.length;
const wrap = (text: string, width: number, most = 9): string[] =>
  wrapText(text, width, most, count);

test('a text that fits is one line', () => {
  expect(wrap('Wapenembargo', 12)).toEqual(['Wapenembargo']);
  expect(wrap('  Wapenembargo tegen Turkije ', 26)).toEqual(['Wapenembargo tegen Turkije']);
});

test('lines are as few as they can be, and about as wide', () => {
  expect(wrap('een twee drie vier', 14)).toEqual(['een twee', 'drie vier']);
  expect(wrap('een twee drie vier vijf', 10)).toEqual(['een twee', 'drie vier', 'vijf']);
});

test('a line ends after a hyphen too', () => {
  expect(wrap('Nagorno-Karabach', 10)).toEqual(['Nagorno-', 'Karabach']);
});

test('a number stays with what it counts', () => {
  expect(wrap('brief van 4 november', 12)).toEqual(['brief van', '4 november']);
});

test('a word that is wider than a line is broken', () => {
  expect(wrap('wapenstilstand nu', 8)).toEqual(['wapensti', 'lstand', 'nu']);
});

test('what is too long ends in an ellipsis, within the width', () => {
  expect(wrap('een twee drie vier vijf zes', 10, 2)).toEqual(['een twee', 'drie vier…']);
  expect(wrap('een twee drie', 8, 1)).toEqual(['een twe…']);
});

test('no text has no line', () => {
  expect(wrap('', 8)).toEqual([]);
});
