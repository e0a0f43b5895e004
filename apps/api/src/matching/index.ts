import type { Type } from '@nestjs/common';
import { MatchRunResolver, UnassignedResolver } from './match-run.resolver.js';
import { MatchRepairResolver, StandbyResolver, WithdrawSlotMutation } from './repair.resolver.js';
import { SuggestionResolver } from './suggestion.resolver.js';
import { MoveResolver, WhatIfResolver } from './what-if.resolver.js';

/** The resolvers of this context. */
export const matchingResolvers: readonly Type[] = [
  MatchRunResolver,
  UnassignedResolver,
  SuggestionResolver,
  WhatIfResolver,
  MoveResolver,
  MatchRepairResolver,
  StandbyResolver,
  WithdrawSlotMutation,
];
