export {
  matchInThreads,
  type CancelledRun,
  type RunPhase,
  type ThreadedRun,
  type ThreadedWork,
} from './match-in-threads.js';
export { serveMatching, type ThreadTables } from './serve-matching.js';
export { RunCancelled } from './thread-pool.js';
export type { FactsChunk, MatchAnswer, MatchPort, MatchRequest, MatchThread, ThreadedSettings } from './match-port.js';
