import { createHash } from 'node:crypto';

/** What every page allows: nothing but what comes from the site itself. */
const ALLOWED = [
  "default-src 'none'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "manifest-src 'self'",
];
const ALLOWED_OF = { script: "script-src 'self'", style: "style-src 'self'" };

/** Scripts of these types are data: a browser does not run them, and a policy does not ask. */
const DATA = /^application\/(?:\w+\+)?json$/;

/** What stands before it in a page is a few bytes that a policy is not about. */
const CHARSET = '<meta charset="utf-8">';

/**
 * Puts into a page a policy that allows the inline styles and scripts of that page, each by its
 * hash, and no others.
 *
 * @param page HTML in UTF-8 with `<meta charset="utf-8">`, as Astro writes it: every value in quotation marks.
 * @throws where the page does not say its character set.
 * @see https://www.w3.org/TR/CSP3/#match-element-to-source-list
 */
export function addPolicy(page: Buffer): Buffer<ArrayBuffer> {
  const place = page.indexOf(CHARSET) + CHARSET.length;
  if (place < CHARSET.length)
    throw new Error(`A page has no ${CHARSET}, so no place for a policy.`);
  // One character a byte: what is sought is ASCII, and what is hashed are the bytes.
  const policy = formatPolicy(listInline(page.toString('latin1')));
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return Buffer.concat([page.subarray(0, place), Buffer.from(meta), page.subarray(place)]);
}

function formatPolicy(inline: readonly Inline[]): string {
  const allow = (name: Inline['name']): string =>
    [
      ALLOWED_OF[name],
      ...new Set(inline.filter((each) => each.name === name).map(({ text }) => hash(text))),
    ].join(' ');
  return [...ALLOWED, allow('script'), allow('style')].join('; ');
}

/** A style or a script that is in the page itself, one character a byte. */
interface Inline {
  readonly name: keyof typeof ALLOWED_OF;
  readonly text: string;
}

/** A comment, or a tag with its name and attributes; a quoted value may have what would end a tag. */
const PIECE = /<!--[^]*?-->|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/**
 * The elements that hold text and no tags, as far as pages have them.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments
 */
const TEXT_ONLY: readonly string[] = ['title', 'textarea', 'style', 'script'];

/** It does not build a tree: a parser that does takes twenty times as long. */
function listInline(html: string): Inline[] {
  const found: Inline[] = [];
  const pieces = new RegExp(PIECE);
  for (let piece = pieces.exec(html); piece !== null; piece = pieces.exec(html)) {
    const [whole, written, attributes = ''] = piece;
    const name = written?.toLowerCase() ?? '';
    if (!TEXT_ONLY.includes(name)) continue;
    const from = piece.index + whole.length;
    const end = findEnd(html, name, from);
    pieces.lastIndex = end;
    if (name === 'style' || (name === 'script' && isRun(attributes))) {
      found.push({ name, text: html.slice(from, end) });
    }
  }
  return found;
}

/** Where the end tag of an element of text stands; the end of the page where it has none. */
function findEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Whether a script is one in the page itself that a browser runs. */
function isRun(attributes: string): boolean {
  const type = /\stype="([^"]*)"/i.exec(attributes)?.[1] ?? '';
  return !/\ssrc=/i.test(attributes) && !DATA.test(type);
}

/** By text: all pages of a kind have the same styles. */
const hashes = new Map<string, string>();

/** The hash of a text, as a policy writes it. */
function hash(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const found = `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
  hashes.set(text, found);
  return found;
}
