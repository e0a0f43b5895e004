export { migrateQueue } from './migrate-queue.js';
export { jobs, type JobHandlers, type JobItem, type JobName, type JobPayload, type JobRun } from './jobs.js';
export {
  openQueue,
  startWorker,
  type JobFailure,
  type JobQueue,
  type JobWorker,
  type QueueConnection,
} from './queue.js';
export { answerTasks, threadData, warmThread, type ThreadMaking, type WarmThread } from './warm-thread.js';
