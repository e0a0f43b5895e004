import type { Type } from '@nestjs/common';
import { EmployerMutations } from './employer.mutations.js';
import { EmployerResolver } from './employer.resolver.js';
import { ReachResolver } from './reach.resolver.js';
import { SlotMutations } from './slot.mutations.js';
import { SlotResolver } from './slot.resolver.js';

/** The resolvers of this context. */
export const slotsResolvers: readonly Type[] = [
  SlotResolver,
  SlotMutations,
  EmployerResolver,
  EmployerMutations,
  ReachResolver,
];
