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

/** The folder of what is kept from one run to the next: `CACHE` or the usual one. It may be removed at any time. */
export const cacheFolder = process.env['CACHE'] ?? '.cache';

/** The file that keeps what was read of the content, so that the next process parses only what changed. */
export const memoryFile = `${cacheFolder}/entries/${encodeURIComponent(contentFolder)}`;

/** The folder that keeps of what the last build made its files, so that the next makes only those that changed. */
export const keptFolder = `${cacheFolder}/kept/${encodeURIComponent(contentFolder)}`;
