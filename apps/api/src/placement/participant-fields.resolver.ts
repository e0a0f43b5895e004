import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Operation } from '../common/operation.js';
import { placementLoaders } from './loaders.js';

interface HasId {
  readonly id: string;
}

/** What this context knows of a participant. */
@Resolver('Participant')
export class ParticipantPlacementFields {
  @ResolveField()
  proposals(@Parent() { id }: HasId, @Context('operation') operation: Operation): Promise<unknown> {
    return placementLoaders(operation).proposalsOfParticipant.load(id);
  }

  @ResolveField()
  placements(@Parent() { id }: HasId, @Context('operation') operation: Operation): Promise<unknown> {
    return placementLoaders(operation).placementsOfParticipant.load(id);
  }

  @ResolveField()
  hires(@Parent() { id }: HasId, @Context('operation') operation: Operation): Promise<unknown> {
    return placementLoaders(operation).hiresOfParticipant.load(id);
  }
}
