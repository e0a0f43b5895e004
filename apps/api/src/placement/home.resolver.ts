import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { agreementStatus, participantStepOf, placementStatus } from '@fotfeste/placement';
import {
  cases,
  caseSettingsOf,
  consentRequestsOf,
  openAgreementsOf,
  type AgreementRow,
  type ConsentRequestRow,
  type PlacementRow,
} from '@fotfeste/db';
import { notFound, type Operation } from '../common/operation.js';
import { placementLoaders } from './loaders.js';
import { participantStepView, waitingForSignatures, type ParticipantStepView } from './participant-step.js';

interface Home {
  readonly participantId: string;
}

/** The participant's own page. */
@Resolver('ParticipantHome')
export class HomeResolver {
  @Query()
  myHome(@Context('operation') operation: Operation): Home {
    operation.require('home.read');
    const { participantId } = operation.viewer;
    if (!participantId) throw notFound();
    return { participantId };
  }

  @ResolveField()
  participant(@Parent() { participantId }: Home, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.participant.load(participantId);
  }

  @ResolveField()
  consentRequests(
    @Parent() { participantId }: Home,
    @Context('operation') operation: Operation,
  ): Promise<ConsentRequestRow[]> {
    return consentRequestsOf(operation, participantId);
  }

  /** Those that are complete and wait for the participant. */
  @ResolveField()
  async agreementsToSign(
    @Parent() { participantId }: Home,
    @Context('operation') operation: Operation,
  ): Promise<AgreementRow[]> {
    const open = await openAgreementsOf(operation, participantId);
    return open.filter((agreement) => agreementStatus(agreement) !== 'DRAFT' && !agreement.signatures.PARTICIPANT);
  }

  /** The placement that runs, else the one that comes, else the last one. */
  @ResolveField()
  async placement(
    @Parent() { participantId }: Home,
    @Context('operation') operation: Operation,
  ): Promise<PlacementRow | undefined> {
    const all = await placementLoaders(operation).placementsOfParticipant.load(participantId);
    const standing = (row: PlacementRow) => placementStatus(row, operation.today);
    return (
      all.find((row) => standing(row) === 'RUNNING') ?? all.findLast((row) => standing(row) === 'UPCOMING') ?? all[0]
    );
  }

  @ResolveField()
  async nextStep(
    @Parent() { participantId }: Home,
    @Context('operation') operation: Operation,
  ): Promise<ParticipantStepView> {
    const person = await operation.loaders.participant.load(participantId);
    if (!person) throw notFound();
    const [row] = await cases(operation, {
      municipalities: [person.municipalityNumber],
      ids: [participantId],
      withExited: true,
    });
    if (!row) throw notFound();
    const settings = await caseSettingsOf(operation, person.municipalityNumber);
    const step = participantStepOf(row.facts, settings, operation.today);
    if (step.code === 'SIGN_AGREEMENT' && (await this.agreementsToSign({ participantId }, operation)).length === 0)
      return waitingForSignatures(step, operation.viewer.language);
    return participantStepView(step, row.consultantName, operation.viewer.language);
  }
}
