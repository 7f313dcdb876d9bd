import '../../client/slash.ts';
import '../../client/switch.ts';
import { edition } from './nl.ts';
import { startPage } from './start.ts';

startPage(edition);
