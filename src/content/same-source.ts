import type { SourceData } from '../register/schemas/source.ts';
import { normalizeSpelling } from './spelling.ts';

type Recognizable = Pick<SourceData, 'title' | 'url'>;

/** Whether two descriptions are of one document: they have its address, or without one its title. */
export function isSameSource(one: Recognizable, other: Recognizable): boolean {
  if (one.url !== null && other.url !== null) return one.url === other.url;
  return normalizeSpelling(one.title) === normalizeSpelling(other.title);
}
