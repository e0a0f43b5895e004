export { draftSlot, type SlotSketch } from './draft-slot.js';
export { whatIf, suppose, type ImaginedMove, type Supposition, type WhatIf } from './what-if.js';
export { countFits, type FitContext, type FitCount, type FitWithout } from './count-fits.js';
export { nextQuestions, type Question, type RankedQuestion } from './next-questions.js';
export { nextSlotQuestions, type RankedSlotQuestion, type SlotQuestion } from './slot-questions.js';
export { callList, type Call, type CallList, type EmployerOnFile, type UnmetNeed } from './call-list.js';
