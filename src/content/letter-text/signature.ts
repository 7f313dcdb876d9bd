import type { Block } from './blocks.ts';
import type { Fact } from './head.ts';

/** Who signed a letter; null where the text does not say. */
export interface Signature {
  readonly role: Fact | null;
  readonly name: Fact | null;
}

const ROLE = /^((?:de|het) [^.]*?(?:minister|staatssecretaris|kabinet)[^.]*?),(?: (.+))?$/iu;

/** Reads the end of the text: "De minister van Buitenlandse Zaken," and under it a name. */
export function readSignature(text: readonly Block[]): Signature {
  const index = text.findLastIndex((block) => ROLE.test(block.text));
  const [block, next] = index === -1 ? [] : text.slice(index);
  const [, role, sameBlock] = ROLE.exec(block?.text ?? '') ?? [];
  if (!block || role === undefined) return { role: null, name: null };
  const name = sameBlock ?? next?.text;
  return {
    role: { value: role, line: block.line },
    name:
      name === undefined ? null : { value: name, line: (sameBlock ? block : (next ?? block)).line },
  };
}
