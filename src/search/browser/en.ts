import { search } from '../../i18n/en/search.ts';
import { english } from '../language/en.ts';
import type { SearchEdition } from './edition.ts';

export const edition: SearchEdition = { language: english, t: search };
