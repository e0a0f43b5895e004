export { solveAssignment } from './solve-assignment.js';
export { LiveAssignment } from './live-assignment.js';
export { solveMinimumCost } from './minimum-cost.js';
export { parseSolverFile } from './solver-file.js';
export { solveFile } from './solve-file.js';
export type { AssignmentInstance, AssignmentSolution } from './assignment-instance.js';
export type { AssignmentChange } from './assignment-change.js';
