import type { RefusalTexts } from '../common/refusals/texts.js';

/** The words of this context's refusals. */
export const matchingTexts = {} satisfies RefusalTexts;
