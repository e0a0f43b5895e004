import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId, measurePage } from '@fotfeste/db';
import type { Refusal } from '@fotfeste/kernel';
import {
  diffContent,
  legalBasisFor,
  missingDeclarations,
  missingFields,
  partiesOf,
  sign,
  statusOf,
  type LegalBasis,
  type MeasureStatus,
  type Party,
  type Signature,
} from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import { refusalView, type RefusalView } from '../common/refusals/refused.js';
import type { QueryMeasureAgreementArgs, QueryMeasureAgreementsArgs } from '../generated/resolvers.js';
import { connection, pageOf, type Connection } from '../placement/connection.js';
import { amountsView, estimateView, periodsView, type PeriodView } from './amounts.js';
import { actOf, sideOf } from './carry-out.js';
import { contentView, schemaName } from './content-fields.js';
import { decisionBarrierOf } from './may-decide.js';
import { measureLoaders, viewsOf, type MeasureView } from './measure-view.js';
import { refusalsOf, valueText } from './refusal-of.js';
import { stepsView, type AmountStepView } from './step-texts.js';
import { warningsOf } from './warnings.js';

/** Registered by mistake, or expired: there for nobody, NAV's adviser included. The log keeps it. */
const isHidden = ({ agreement: { annulment } }: MeasureView): boolean =>
  annulment?.reason === 'REGISTERED_BY_MISTAKE' || annulment?.reason === 'EXPIRED';

/** What NAV has found somebody to need is NAV's alone; what follows from it is shown to others as a range. */
const seesAssessment = (operation: Operation, view: MeasureView): boolean =>
  operation.may('measure.readAssessment', view);

/** An agreement on a measure, as each of its parties may see it. */
@Resolver('MeasureAgreement')
export class MeasureResolver {
  @Query()
  async measureAgreement(
    @Args() { id }: QueryMeasureAgreementArgs,
    @Context('operation') operation: Operation,
  ): Promise<MeasureView | undefined> {
    const view = isId(id) ? await measureLoaders(operation).measure.load(id) : undefined;
    if (!view || isHidden(view) || !operation.may('measure.read', view)) return undefined;
    operation.shown(view.participantId, view.municipality, 'measure.read');
    return view;
  }

  @Query()
  async measureAgreements(
    @Args() args: QueryMeasureAgreementsArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<MeasureView>> {
    const { municipalities, organisations, navOffices, participantId } = operation.viewer;
    const own = { municipality: municipalities[0], organisation: organisations[0], navOffice: navOffices[0] };
    operation.require('measure.read', { ...own, participantId });
    const page = pageOf(args);
    const read = measurePage(operation, { waitingForNav: args.waitingForNav ?? false }, page).then(
      async ({ rows, totalCount }) => ({
        rows: await viewsOf(operation, Promise.resolve(rows)),
        totalCount,
      }),
    );
    return connection(page, read, (view) => view.id);
  }

  @ResolveField()
  status(@Parent() { agreement }: MeasureView, @Context('operation') operation: Operation): MeasureStatus {
    return statusOf(agreement, operation.today);
  }

  @ResolveField()
  employer(@Parent() { organisation }: MeasureView, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.employer.load(organisation);
  }

  @ResolveField()
  navOffice(@Parent() { navOffice }: MeasureView, @Context('operation') operation: Operation): Promise<unknown> {
    return measureLoaders(operation).navOffice.load(navOffice);
  }

  @ResolveField()
  municipality(@Parent() { municipality }: MeasureView, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.municipality.load(municipality);
  }

  @ResolveField()
  content(@Parent() { kind, content, agreement }: MeasureView): object {
    return contentView(kind, content, agreement.participant.birthDate);
  }

  @ResolveField()
  missing(@Parent() { kind, content, agreement }: MeasureView): readonly string[] {
    const fields = [...missingFields(kind, content), ...missingDeclarations(kind, content)];
    const names = fields.map((field) => schemaName(field, kind));
    return [...new Set([...names, ...(agreement.participant.birthDate ? [] : ['participantBirthDate'])])];
  }

  @ResolveField()
  async warnings(@Parent() view: MeasureView, @Context('operation') operation: Operation): Promise<RefusalView[]> {
    const others = await measureLoaders(operation).others.load(view.participantId);
    const { agreement, rules } = view;
    const { now, today } = operation;
    const warnings = warningsOf({ agreement, others, rules, now, today, isNav: seesAssessment(operation, view) });
    return warnings.map((warning) => refusalView(warning, operation.viewer.language));
  }

  @ResolveField()
  needGroup(@Parent() view: MeasureView, @Context('operation') operation: Operation): string | null {
    return seesAssessment(operation, view) ? view.needGroup : null;
  }

  @ResolveField()
  estimate(@Parent() view: MeasureView): object | undefined {
    return estimateView(view);
  }

  @ResolveField()
  signatures(@Parent() { agreement: { signatures } }: MeasureView): readonly object[] {
    return [
      ...signatureView('PARTICIPANT', signatures.participant),
      ...signatureView('EMPLOYER', signatures.employer),
      ...signatureView('MENTOR', signatures.mentorSecrecy),
      ...signatureView('ADVISER', signatures.adviser),
    ];
  }

  /** Tried on the rules themselves, so that what is offered is what will be accepted. */
  @ResolveField()
  maySignAs(@Parent() view: MeasureView, @Context('operation') operation: Operation): readonly Party[] {
    const side = sideOf(operation);
    if (!side || !operation.may('measure.sign', view)) return [];
    const { agreement, rules, needGroup } = view;
    const facts = { rules, isAddressProtected: false, ...(needGroup && { needGroup }) };
    const act = { by: actOf(operation).by, at: operation.now, revision: agreement.revision };
    const [own] = partiesOf(side);
    return partiesOf(side).filter((party) => {
      const onBehalf = party === own ? {} : { onBehalfOfParticipant: ['PAPER' as const] };
      return sign(agreement, { ...act, party, ...onBehalf }, facts).ok;
    });
  }

  @ResolveField()
  async mayDecide(@Parent() view: MeasureView, @Context('operation') operation: Operation): Promise<boolean> {
    return operation.may('measure.decide', view) && (await decisionBarrierOf(operation, view)) === undefined;
  }

  @ResolveField()
  async mayNotDecideBecause(
    @Parent() view: MeasureView,
    @Context('operation') operation: Operation,
  ): Promise<RefusalView | undefined> {
    if (!operation.may('measure.decide', view)) return undefined;
    const barrier = await decisionBarrierOf(operation, view);
    const refusal: Refusal | undefined = barrier && refusalsOf(barrier, true)[0];
    return refusal && refusalView(refusal, operation.viewer.language);
  }

  @ResolveField()
  steps(@Parent() view: MeasureView, @Context('operation') operation: Operation): readonly AmountStepView[] {
    return stepsView(amountsView(view, seesAssessment(operation, view)).steps, operation.viewer.language);
  }

  @ResolveField()
  rules(@Parent() { kind, content }: MeasureView, @Context('operation') operation: Operation): readonly LegalBasis[] {
    const on = content.start ?? operation.today;
    return (['MEASURE', 'NEED_ASSESSMENT', 'APPEAL_PARTICIPANT'] as const).flatMap(
      (matter) => legalBasisFor(matter, kind, on) ?? [],
    );
  }

  @ResolveField()
  monthlyAmount(@Parent() view: MeasureView, @Context('operation') operation: Operation): number | undefined {
    return amountsView(view, seesAssessment(operation, view)).monthlyAmount;
  }

  @ResolveField()
  total(@Parent() view: MeasureView, @Context('operation') operation: Operation): number | undefined {
    return amountsView(view, seesAssessment(operation, view)).total;
  }

  @ResolveField()
  employerNetCostPerMonth(@Parent() view: MeasureView, @Context('operation') operation: Operation): number | undefined {
    return amountsView(view, seesAssessment(operation, view)).employerNetCostPerMonth;
  }

  @ResolveField()
  periods(@Parent() view: MeasureView, @Context('operation') operation: Operation): readonly PeriodView[] {
    return periodsView(view, seesAssessment(operation, view));
  }

  @ResolveField()
  async versions(@Parent() { id, kind }: MeasureView, @Context('operation') operation: Operation): Promise<object[]> {
    const rows = await measureLoaders(operation).versions.load(id);
    return rows.map(({ content, ...row }, index) => ({
      ...row,
      changes: diffContent(rows[index + 1]?.content ?? {}, content).map(({ field, before, after }) => ({
        field: schemaName(field, kind),
        before: before === undefined ? null : valueText(before),
        after: after === undefined ? null : valueText(after),
      })),
    }));
  }

  @ResolveField()
  lastChangedAt(@Parent() { changedAt }: MeasureView): string {
    return changedAt;
  }

  @ResolveField()
  lastChangedBy(@Parent() { changedBy }: MeasureView): string {
    return changedBy;
  }
}

const signatureView = (party: Party, signature: Signature | undefined): readonly object[] =>
  signature
    ? [{ party, name: signature.name ?? '', signedAt: signature.at, onBehalfReason: signature.onBehalf?.[0] }]
    : [];
