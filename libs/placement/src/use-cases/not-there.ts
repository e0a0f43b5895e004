import { refuse } from '@fotfeste/kernel';
import type { Step } from '../refusals.js';

/** "Not there" and "not yours", which look the same. */
export const notThere: Step<never> = refuse([{ code: 'NOT_FOUND' }]);
