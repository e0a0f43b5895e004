import { superviseFromTerminal } from './supervisor/from-terminal.js';
import { PROGRAMS } from './supervisor/run-standalone.js';

await superviseFromTerminal(PROGRAMS);
