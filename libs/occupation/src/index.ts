export * from './occupation-code.js';
export * from './ready-task.js';
export * from './taxonomy.js';
export * from './build-taxonomy.js';
export * from './similarity.js';
export { withReadyTasks } from './with-ready-tasks.js';
export { starterSource, escoSkillUri } from './starter/starter-taxonomy.js';
