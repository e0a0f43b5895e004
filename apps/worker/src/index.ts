export { startWorker, queueConnection, type RunningWorker, type WorkerParts } from './start-worker.js';
