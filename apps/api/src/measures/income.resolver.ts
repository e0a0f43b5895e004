import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { participantIncome, type IncomeMonth } from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import type { MeasureAgreementParticipantIncomeArgs } from '../generated/resolvers.js';
import { measureLoaders, type MeasureView } from './measure-view.js';
import { stepsView } from './step-texts.js';

/** A full position's hours a month, at 37.5 a week. */
const fullMonth = 162.5;

/** What the participant has a month before and after, with every line and what is not known. */
@Resolver('MeasureAgreement')
export class IncomeResolver {
  @ResolveField()
  async participantIncome(
    @Parent() { agreement, content }: MeasureView,
    @Args() args: MeasureAgreementParticipantIncomeArgs,
    @Context('operation') operation: Operation,
  ): Promise<object | undefined> {
    const { kind, language } = operation.viewer;
    const { birthDate } = agreement.participant;
    if ((kind !== 'STAFF' && kind !== 'PARTICIPANT') || !birthDate || content.monthlyWage === undefined)
      return undefined;
    const { livesWithParents, coupleInProgramme, transport, childcare, insideProgramme } = args;
    const income = participantIncome(
      {
        on: content.start ?? operation.today,
        birthDate,
        job: insideProgramme ? 'INSIDE_PROGRAMME' : 'ENDS_PROGRAMME',
        monthlyWage: content.monthlyWage,
        ...(content.positionPercent !== undefined && { hoursPerMonth: (fullMonth * content.positionPercent) / 100 }),
        ...(livesWithParents != null && { livesWithParents }),
        ...(coupleInProgramme != null && { isCoupleInProgramme: coupleInProgramme }),
        ...(transport != null && { transport }),
        ...(childcare != null && { childcare }),
      },
      await measureLoaders(operation).rules(),
    );
    const month = ({ left, steps }: IncomeMonth) => ({ left, steps: stepsView(steps, language) });
    return { before: month(income.before), after: month(income.after), unknowns: income.unknowns };
  }
}
