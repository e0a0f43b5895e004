import { localDate } from '@fotfeste/kernel';
import type { EntitlementFacts } from '../entitlement.js';
import type { MeterFacts, WorkHoursDuty } from '../work-hours.js';
import type { PlanElement } from '../plan-elements.js';
import type { ProgrammeFacts } from '../programme-clocks.js';
import type { RegisterFacts } from '../register-completeness.js';

/** A participant settled on 1 February 2026 who started on 1 March with work as end goal and no upper secondary. */
export const aProgramme = (overrides: Partial<ProgrammeFacts> = {}): ProgrammeFacts => ({
  regime: 'INTEG_2026',
  settledOn: localDate('2026-02-01'),
  startedOn: localDate('2026-03-01'),
  schooling: 'LOWER_SECONDARY',
  endGoal: 'WORK',
  ...overrides,
});

/** Workplace practice of 15 hours a week from 1 September 2026. */
export const anElement = (overrides: Partial<PlanElement> = {}): PlanElement => ({
  id: 'practice',
  kind: 'WORKPLACE_PRACTICE',
  from: localDate('2026-09-01'),
  minutesPerWeek: 900,
  reason: 'Uses Norwegian at work',
  ...overrides,
});

/** The duty of 15 hours from 1 September 2026. */
export const aDuty = (overrides: Partial<WorkHoursDuty> = {}): WorkHoursDuty => ({
  from: localDate('2026-09-01'),
  minutesPerWeek: 900,
  source: 'integreringsloven section 14 a(3)',
  verified: true,
  ...overrides,
});

/** A meter read on 1 December 2026 of a programme that ends on 28 February 2028. */
export const aMeter = (overrides: Partial<MeterFacts> = {}): MeterFacts => ({
  duty: aDuty(),
  endsOn: localDate('2028-02-28'),
  elements: [anElement()],
  attended: [],
  today: localDate('2026-12-01'),
  ...overrides,
});

/** A refugee of 30 settled by agreement half a year ago. */
export const aNewcomer = (overrides: Partial<EntitlementFacts> = {}): EntitlementFacts => ({
  ground: 'REFUGEE',
  nordicOrEeaCitizen: false,
  bornOn: localDate('1996-05-01'),
  permitGrantedOn: localDate('2026-01-15'),
  settledOn: localDate('2026-02-01'),
  settledByAgreement: true,
  decidedOn: localDate('2026-08-01'),
  ...overrides,
});

/** Somebody in the programme through 2025 with nothing recorded. */
export const aRegisterRecord = (overrides: Partial<RegisterFacts> = {}): RegisterFacts => ({
  participantId: 'p1',
  regime: 'INTEG_2021',
  collectiveProtection: false,
  startedOn: localDate('2025-01-10'),
  recorded: {},
  ...overrides,
});
