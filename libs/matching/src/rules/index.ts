export * from './hard-rule.js';
export * from './rule-codes.js';
export { rulesOn, standardRules, type RuleTable } from './rule-table.js';
export * from './judge-pair.js';
export { isHandledByPerson } from './person-rules.js';
export { conflictsOf } from './task-rules.js';
