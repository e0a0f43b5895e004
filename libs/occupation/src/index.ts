export * from './occupation-code.js';
export * from './ready-task.js';
export * from './taxonomy.js';
export * from './build-taxonomy.js';
export * from './similarity.js';
export { starterSource, escoSkillUri } from './starter/starter-taxonomy.js';
