import { fileURLToPath } from 'node:url';
import { superviseFromTerminal } from '../supervisor/from-terminal.js';

/** `npm start` with tiny programs in the place of the real ones, so that a test sees the supervisor alone. */
const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

await superviseFromTerminal({
  prepare: program('./stand-in-prepare.ts'),
  api: program('./stand-in-api.ts'),
  worker: program('./stand-in-worker.ts'),
});
