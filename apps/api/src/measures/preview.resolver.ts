import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { costOf, patchContent, previewVariants, type PreviewVariant } from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import { refused } from '../common/refusals/refused.js';
import type { QueryMeasurePreviewArgs } from '../generated/resolvers.js';
import { contentPatch } from './content-fields.js';
import { measureLoaders } from './measure-view.js';
import { refusalsOf } from './refusal-of.js';
import { stepsView } from './step-texts.js';

/** The sum of a draft that nobody has stored, at each percentage it may come to. */
@Resolver()
export class PreviewResolver {
  @Query()
  async measurePreview(
    @Args() args: QueryMeasurePreviewArgs,
    @Context('operation') operation: Operation,
  ): Promise<object> {
    operation.require('reference.read');
    const { language } = operation.viewer;
    const sent = contentPatch(args.content);
    if (!sent.ok) return refused(sent.refusal, language);
    const rules = await measureLoaders(operation).rules();
    const content = patchContent({}, sent.value.patch);
    const variants = previewVariants(args.kind, content, rules);
    const cost = costOf({ kind: args.kind, content }, rules);
    if (!variants.ok) return refused(refusalsOf(variants.refusal, true), language);
    if (!cost.ok) return refused(refusalsOf(cost.refusal, true), language);
    return {
      __typename: 'MeasurePreview',
      steps: stepsView(cost.value.steps, language),
      variants: variants.value.flatMap((variant) => variantView(variant) ?? []),
    };
  }
}

/** A variant whose amounts are all known; before that there is nothing to show but the cost. */
function variantView({ percent, periods, total, cost }: PreviewVariant): object | undefined {
  const monthlyAmount = periods[0]?.monthly;
  if (monthlyAmount === undefined || total === undefined) return undefined;
  return {
    percent: percent ?? 0,
    monthlyAmount,
    total,
    employerNetCostPerMonth: (cost.total ?? monthlyAmount) - monthlyAmount,
    periods,
  };
}
