import { markSought } from './arrival.ts';
import { edition } from './en.ts';

export const mark = (searchAddress: string): Promise<void> => markSought(searchAddress, edition);
