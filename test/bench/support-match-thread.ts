import { parentPort } from 'node:worker_threads';
import { serveMatching, standardRules, standardWeights } from '@fotfeste/matching';

// Outcomes leave as text, which is how they would be stored.
if (parentPort)
  serveMatching(parentPort, {
    rules: standardRules,
    weights: standardWeights,
    pack: (outcome) => JSON.stringify(outcome),
  });
