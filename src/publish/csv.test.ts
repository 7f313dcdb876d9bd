import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { formatCsv } from './csv.ts';

const columns = ['a', 'b.c', 'd.e', 'f'].map((name) => ({ name }));

test('a row is its values, lists and objects in cells of their own', () => {
  const rows = [{ a: 'x,"y"\nz', b: { c: 1 }, d: [{ e: 'p' }, { e: 'q' }], f: null }];
  expect(formatCsv(rows, columns)).toBe('\ufeffa,b.c,d.e,f\r\n"x,""y""\nz",1,p | q,\r\n');
});

test('what is not there is an empty cell', () => {
  expect(formatCsv([{ a: true, b: null, d: [] }], columns)).toContain('\r\ntrue,,,\r\n');
});

test('for Excel the same cells stand between semicolons', () => {
  const rows = [{ a: 'x,y', b: { c: 'p;q' }, d: [], f: 'z' }];
  expect(formatCsv(rows, columns, '-excel')).toBe('\ufeffa;b.c;d.e;f\r\nx,y;"p;q";;z\r\n');
});

for (const start of ['=', '+', '-', '@', '\t', '\r']) {
  test(`a cell that starts with ${JSON.stringify(start)} is no formula`, () => {
    expect(formatCsv([{ a: `${start}1+1` }], columns)).toContain(`'${start}1+1`);
  });
}

test('any text comes back from another parser', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = formatCsv([{ a: `x${text}`, f: 'last' }], columns);
      const [, row] = parse(written, { bom: true, recordDelimiter: '\r\n' });
      expect(row).toEqual([`x${text}`, '', '', 'last']);
    }),
  );
});
