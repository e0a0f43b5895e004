import { groundKeeper, openDatabase } from '@fotfeste/db';
import { answerTasks, threadData } from '@fotfeste/queue';
import { makeRun } from './make-run.js';
import type { MatchTask, MatchThreadData } from './match-task.js';
import { repair, type Regions } from './repair.js';

// Seconds of computing in the worker's own thread would let its jobs' locks run out. This one reads and stores by itself,
// so that a whole region never has to be copied from thread to thread.
const { databaseUrl } = threadData() as MatchThreadData;
const database = openDatabase(databaseUrl, { poolSize: 3, statementTimeout: 120_000 });
const ground = groundKeeper();
const regions: Regions = new Map();

answerTasks(async (task: MatchTask): Promise<void> => {
  const parts = { database: await database, ground };
  switch (task.kind) {
    case 'RUN':
      return makeRun(parts, task);
    case 'REPAIR':
      return repair(parts, regions, task);
  }
});
