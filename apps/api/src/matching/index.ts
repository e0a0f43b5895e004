import type { Type } from '@nestjs/common';
import { DecisionResolver } from './decision.resolver.js';
import { MatchRunResolver, UnassignedResolver } from './match-run.resolver.js';
import { PlanReasonResolver } from './plan-reason.resolver.js';
import { PrepareProposalsMutation } from './prepare-proposals.mutation.js';
import { CallResolver, QuestionResolver, UnmetNeedResolver } from './question.resolver.js';
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
  QuestionResolver,
  UnmetNeedResolver,
  CallResolver,
  DecisionResolver,
  PrepareProposalsMutation,
  PlanReasonResolver,
];
