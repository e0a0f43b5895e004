import type { Type } from '@nestjs/common';
import { BudgetResolver, NavOfficeSettingResolver } from './budget.resolver.js';
import { ClaimFields, ClaimMutations } from './claim.resolver.js';
import { DecisionMutations } from './decision.mutations.js';
import {
  HomeMeasureFields,
  ParticipantMeasureFields,
  PlacementMeasureFields,
  PlacementNoticeFields,
} from './measure-edges.resolver.js';
import { IncomeResolver } from './income.resolver.js';
import { LetterResolver } from './letters/letter.resolver.js';
import { MeasureMutations } from './measure.mutations.js';
import { MeasureResolver } from './measure.resolver.js';
import { NavSystemFields, NavSystemResolver } from './nav-systems.resolver.js';
import { OfficeResolver } from './office.resolver.js';
import { PreviewResolver } from './preview.resolver.js';
import { RatesResolver } from './rates.resolver.js';
import { QueueFields } from './queue-fields.resolver.js';
import { QueueResolver } from './queue.resolver.js';

/** The resolvers of this context. */
export const measuresResolvers: readonly Type[] = [
  MeasureResolver,
  MeasureMutations,
  DecisionMutations,
  QueueResolver,
  BudgetResolver,
  NavOfficeSettingResolver,
  PreviewResolver,
  LetterResolver,
  IncomeResolver,
  QueueFields,
  RatesResolver,
  OfficeResolver,
  NavSystemFields,
  NavSystemResolver,
  ParticipantMeasureFields,
  PlacementMeasureFields,
  PlacementNoticeFields,
  HomeMeasureFields,
  ClaimFields,
  ClaimMutations,
];
