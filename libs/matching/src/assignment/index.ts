export { solveAssignment } from './solve-assignment.js';
export type { AssignmentInstance, AssignmentSolution } from './assignment-instance.js';
