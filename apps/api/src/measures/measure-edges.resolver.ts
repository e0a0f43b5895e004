import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { statusOf } from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import { measureLoaders, type MeasureView } from './measure-view.js';

interface HasId {
  readonly id: string;
}

/** The measures of a participant. */
@Resolver('Participant')
export class ParticipantMeasureFields {
  @ResolveField()
  measures(@Parent() { id }: HasId, @Context('operation') operation: Operation): Promise<readonly MeasureView[]> {
    return measureLoaders(operation).ofParticipant.load(id);
  }
}

/** The measures that came from a placement. */
@Resolver('Placement')
export class PlacementMeasureFields {
  @ResolveField()
  measures(@Parent() { id }: HasId, @Context('operation') operation: Operation): Promise<readonly MeasureView[]> {
    return measureLoaders(operation).ofPlacement.load(id);
  }
}

/** What is prepared for the end of an internship. */
@Resolver('Placement')
export class PlacementNoticeFields {
  @ResolveField()
  notices(@Parent() { id }: HasId, @Context('operation') operation: Operation): Promise<readonly object[]> {
    return measureLoaders(operation).placementNotices.load(id);
  }
}

/** What waits for the participant's own signature. */
@Resolver('ParticipantHome')
export class HomeMeasureFields {
  @ResolveField()
  async measuresToSign(
    @Parent() { participantId }: { readonly participantId: string },
    @Context('operation') operation: Operation,
  ): Promise<readonly MeasureView[]> {
    const all = await measureLoaders(operation).ofParticipant.load(participantId);
    return all.filter(
      ({ agreement }) =>
        statusOf(agreement, operation.today) === 'AWAITING_SIGNATURES' && !agreement.signatures.participant,
    );
  }
}
