import type { Type } from '@nestjs/common';
import { AgreementResolver } from './agreement.resolver.js';
import { AskResolver } from './ask.resolver.js';
import { CandidateResolver } from './candidate.resolver.js';
import { ConsentResolver } from './consent.resolver.js';
import { HireResolver } from './hire.resolver.js';
import { HomeResolver } from './home.resolver.js';
import { ParticipantPlacementFields } from './participant-fields.resolver.js';
import { PlacementResolver } from './placement.resolver.js';
import { ProposalResolver } from './proposal.resolver.js';

/** The resolvers of this context. */
export const placementResolvers: readonly Type[] = [
  ProposalResolver,
  ConsentResolver,
  CandidateResolver,
  AgreementResolver,
  AskResolver,
  PlacementResolver,
  HireResolver,
  HomeResolver,
  ParticipantPlacementFields,
];
