import type { Type } from '@nestjs/common';
import { CaseloadResolver } from './caseload.resolver.js';
import { ParticipantResolver, PlanElementResolver } from './participant.resolver.js';
import { PeopleMutations } from './people.mutations.js';
import { PlanMutations } from './plan.mutations.js';

/** The resolvers of this context. */
export const peopleResolvers: readonly Type[] = [
  CaseloadResolver,
  ParticipantResolver,
  PlanElementResolver,
  PeopleMutations,
  PlanMutations,
];
