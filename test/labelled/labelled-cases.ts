import type { LabelledCase } from './builders.js';
import { careAndOffice } from './cases-care-and-office.js';
import { limits } from './cases-limits.js';
import { newcomers } from './cases-newcomers.js';
import { trades } from './cases-trades.js';

/** Sixty people with eight slots each. */
export const labelledCases: readonly LabelledCase[] = [...trades, ...newcomers, ...careAndOffice, ...limits];

/** The half that may be looked at when the score is worked on; the other half only says how well it went. */
export const openHalf = labelledCases.filter((_, i) => i % 2 === 0);
export const heldBack = labelledCases.filter((_, i) => i % 2 === 1);
