export * from './weights.js';
export { describeScore, type PairScore, type PairToScore, type ScoreComponent } from './describe-score.js';
export { slotLanguage, type LanguageTask, type SlotLanguage } from './language-fit.js';
export { slotSkills, type SlotSkills } from './skill-coverage.js';
