import { addresses } from '../i18n/addresses.ts';
import { locate } from './exports/locate.ts';
import { LIST_SEPARATOR } from './json-schema.ts';

/** Code that reads the data and runs as it stands. The tests run it, or hold it against the files. */
export function writeExamples(site: URL, archive: string, kamerstuk: string) {
  const file = (name: string): string => locate(addresses.dataFile(name), site);
  return {
    curl: [
      `curl -O ${file('moties.csv')}`,
      `curl -O ${file(`${archive}.zip`)}`,
      `curl ${locate(addresses.motionData(kamerstuk), site)}`,
    ].join('\n'),
    javascript: [
      `const answer = await fetch('${file('moties.json')}');`,
      'const motions = await answer.json();',
      'const counts = {};',
      'for (const { status } of motions) {',
      '  counts[status.value] = (counts[status.value] ?? 0) + 1;',
      '}',
      'console.log(counts);',
    ].join('\n'),
    python: [
      'import csv, io, urllib.request',
      'from collections import Counter',
      '',
      `url = "${file('moties.csv')}"`,
      'text = urllib.request.urlopen(url).read().decode("utf-8-sig")',
      'motions = csv.DictReader(io.StringIO(text, newline=""))',
      `names = Counter(name for m in motions for name in m["submitters.name"].split("${LIST_SEPARATOR}"))`,
      'for name, number in names.most_common():',
      '    print(number, name)',
    ].join('\n'),
    r: [
      `motions <- read.csv("${file('moties.csv')}",`,
      '                    fileEncoding = "UTF-8-BOM", check.names = FALSE)',
      'table(motions[["status.value"]])',
    ].join('\n'),
  };
}
