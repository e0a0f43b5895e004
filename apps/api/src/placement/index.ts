import type { Type } from '@nestjs/common';
import { CandidateResolver } from './candidate.resolver.js';
import { ConsentResolver } from './consent.resolver.js';
import { ProposalResolver } from './proposal.resolver.js';

/** The resolvers of this context. */
export const placementResolvers: readonly Type[] = [ProposalResolver, ConsentResolver, CandidateResolver];
