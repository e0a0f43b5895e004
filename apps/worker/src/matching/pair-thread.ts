import { parentPort } from 'node:worker_threads';
import { serveMatching, standardRules, standardWeights } from '@fotfeste/matching';
import { outcomeRows } from './outcome-rows.js';

// One of the threads of a large run. Outcomes leave as rows to be stored: copying less is quicker.
if (parentPort) serveMatching(parentPort, { rules: standardRules, weights: standardWeights, pack: outcomeRows });
