import { search } from '../../i18n/nl/search.ts';
import { dutch } from '../language/nl.ts';
import type { SearchEdition } from './edition.ts';

export const edition: SearchEdition = { language: dutch, t: search };
