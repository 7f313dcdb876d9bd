import { z } from 'zod';

/**
 * Who answers for the site, and where errors are reported: to be filled in by the publisher.
 * Empty is allowed, and said on the site and at each build.
 */
const publisher = {
  /** A person or an organisation, as readers know them. */
  name: '',
  /** A page or a mailbox: "https://…" or "mailto:…". */
  reportErrorsTo: '',
};

const publisherSchema = z.strictObject({
  name: z.string().trim(),
  reportErrorsTo: z.union([z.literal(''), z.url({ protocol: /^(?:https|mailto)$/ })], {
    error: 'site.config.ts: reportErrorsTo is an address that starts with https:// or mailto:.',
  }),
});

export const siteConfig = { publisher: publisherSchema.parse(publisher) };

/** The folder that holds the content of the register, from the root of the project: `CONTENT` or the usual one. */
export const contentFolder = process.env['CONTENT'] ?? 'content';

/** The folder that keeps the pictures that were drawn, so that the next build does not draw them anew. */
export const picturesFolder = process.env['PICTURES'] ?? '.cache/pictures';

/** The file that keeps what was read of the content, so that the next process parses only what changed. */
export const memoryFile =
  process.env['MEMORY'] ?? `.cache/entries/${encodeURIComponent(contentFolder)}`;
