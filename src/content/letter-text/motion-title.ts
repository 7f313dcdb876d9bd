import { NAME_PREFIXES } from '../../register/names.ts';

/** What the official title of a motion says of its submitters, and whether it was amended. */
export interface MotionTitle {
  readonly amended: boolean;
  /** The names as the title writes them, "Van den Berg". */
  readonly submitters: readonly string[];
  /** "c.s.": there are more, whom the title does not name. */
  readonly cumSuis: boolean;
}

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`;
/** "Bos", "Van den Berg", "Jasper van Dijk", "Kröger-Van den Berg". */
const NAME = `(?:(?:${CAPITAL}|${NAME_PREFIXES.join('|')}) )*${CAPITAL}`;
const NAMES = new RegExp(`^${NAME}(?:(?:, en |, | en |/)${NAME})*`, 'u');

/** Reads the title of a motion. It gives no names where the title names nobody as "het lid …". */
export function readTitle(title: string): MotionTitle {
  const afterMember = /^.*?motie van (?:(?:het|de) )?(?:leden|lid) (.*)$/i.exec(title)?.[1] ?? '';
  const names = NAMES.exec(afterMember)?.[0] ?? '';
  return {
    amended: /^(?:\p{L}+ )?gewijzigde motie\b/iu.test(title),
    submitters: names === '' ? [] : names.split(/, en |, | en |\//),
    cumSuis: /^,? c\.?s\./.test(afterMember.slice(names.length)),
  };
}
