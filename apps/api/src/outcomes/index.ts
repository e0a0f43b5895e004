import type { Type } from '@nestjs/common';
import { OutcomeFileResolver } from './outcome-file.resolver.js';
import { OutcomeResolver } from './outcome.resolver.js';

/** The resolvers of this context. */
export const outcomesResolvers: readonly Type[] = [OutcomeResolver, OutcomeFileResolver];
