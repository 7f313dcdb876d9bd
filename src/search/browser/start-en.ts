import '../../client/slash.ts';
import '../../client/switch.ts';
import { edition } from './en.ts';
import { startPage } from './start.ts';

startPage(edition);
