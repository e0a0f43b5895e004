import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  isId,
  measuresById,
  navReferencesOf,
  registerPort,
  signedMeasureIds,
  type NavReferenceRow,
} from '@fotfeste/db';
import { navDifferences, navForm, registerAtNav, type NavDifference, type NavFormField } from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import type { MutationRegisterAtNavArgs, QueryNavFormArgs } from '../generated/resolvers.js';
import { carryOut, readMeasure } from './carry-out.js';
import { csvFile, textFile, type FileView } from './csv-file.js';
import { measureLoaders, viewsOf, type MeasureView } from './measure-view.js';

const mostCompared = 500;

/** A case beside NAV's own system: its numbers there, what differs, and the form filled in. NAV's alone. */
@Resolver('MeasureAgreement')
export class NavSystemFields {
  @ResolveField()
  async navState(
    @Parent() view: MeasureView,
    @Context('operation') operation: Operation,
  ): Promise<'RECOMMENDED_HERE' | 'DECIDED_HERE' | 'REGISTERED_AT_NAV' | undefined> {
    if (!operation.may('measure.readAssessment', view)) return undefined;
    const reference = await measureLoaders(operation).navReference.load(view.id);
    if (reference?.agreementNumber) return 'REGISTERED_AT_NAV';
    if (view.concludedAt === null) return undefined;
    const office = await measureLoaders(operation).officeDecides.load(view.navOffice);
    return office?.decides === 'HERE' ? 'DECIDED_HERE' : 'RECOMMENDED_HERE';
  }

  @ResolveField()
  async navReference(
    @Parent() view: MeasureView,
    @Context('operation') operation: Operation,
  ): Promise<NavReferenceRow | undefined> {
    return operation.may('measure.readAssessment', view)
      ? measureLoaders(operation).navReference.load(view.id)
      : undefined;
  }

  @ResolveField()
  navForm(@Parent() view: MeasureView, @Context('operation') operation: Operation): readonly NavFormField[] {
    return operation.may('measure.readAssessment', view) ? navForm(view) : [];
  }

  @ResolveField()
  async navDifferences(
    @Parent() view: MeasureView,
    @Context('operation') operation: Operation,
  ): Promise<readonly NavDifference[]> {
    if (!operation.may('measure.readAssessment', view)) return [];
    const reference = await measureLoaders(operation).navReference.load(view.id);
    return reference ? navDifferences(view, reference.registered) : [];
  }
}

/** What differs between here and NAV's own system, and what nobody has to type twice. */
@Resolver()
export class NavSystemResolver {
  @Query()
  async reconciliation(@Context('operation') operation: Operation): Promise<readonly object[]> {
    operation.require('budget.read', { navOffice: operation.viewer.navOffices[0] });
    const ids = (await signedMeasureIds(operation, mostCompared)).map(({ id }) => id);
    const [views, references] = await Promise.all([
      viewsOf(operation, measuresById(operation, ids)),
      navReferencesOf(operation, ids),
    ]);
    const byId = new Map(references.map((reference) => [reference.agreementId, reference]));
    return views.flatMap((agreement) => {
      const reference = byId.get(agreement.id);
      const differences = reference ? navDifferences(agreement, reference.registered) : [];
      return reference?.agreementNumber && differences.length === 0 ? [] : [{ agreement, differences }];
    });
  }

  @Query()
  async navForm(
    @Args() { id, format }: QueryNavFormArgs,
    @Context('operation') operation: Operation,
  ): Promise<FileView | undefined> {
    const view = isId(id) ? await measureLoaders(operation).measure.load(id) : undefined;
    if (!view || !operation.may('measure.readAssessment', view)) return undefined;
    operation.shown(view.participantId, view.municipality, 'measure.read');
    const fields = navForm(view);
    const name = `avtale-${view.number}`;
    if (format === 'CSV')
      return csvFile(
        `${name}.csv`,
        ['felt', 'verdi'],
        fields.map(({ field, value }) => [field, value]),
      );
    const form = Object.fromEntries(fields.map(({ field, value }) => [field, value]));
    return textFile(`${name}.json`, 'application/json', `${JSON.stringify(form, null, 2)}\n`);
  }

  @Mutation()
  registerAtNav(@Args() args: MutationRegisterAtNavArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const { id, registered, agreementNumber, decisionReference } = args;
    const registration = {
      ...{ id, registered },
      agreementNumber: agreementNumber ?? undefined,
      decisionReference: decisionReference ?? undefined,
    };
    return carryOut(operation, {
      name: 'registerAtNav',
      args,
      work: (transaction, act) => registerAtNav(registerPort(transaction, operation.viewer), act, registration),
      answer: (answered) => readMeasure(operation, answered),
    });
  }
}
