import {
  addDays,
  addMonths,
  earlier,
  later,
  localDate,
  type LocalDate,
  type MunicipalityNumber,
} from '@fotfeste/kernel';
import { checkContent } from '../agreement/check-content.js';
import type { ContentField, MeasureContent } from '../agreement/content.js';
import { latestEnd, lengthLimitFor } from '../agreement/date-limits.js';
import type { MeasureKind } from '../kinds.js';
import type { CostRates } from '../money/monthly-cost.js';
import { employerRates } from '../rules/employer-rates.js';
import { measureRule } from '../rules/in-force.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { MeasureOwners, PlacementAgreementFacts } from './ports.js';

/** What is known where a measure is drafted from. What nobody knows is null. */
export interface PlacementSources {
  readonly placementId: string;
  /** The NAV office of the municipality; null where none is entered. */
  readonly owners: Omit<MeasureOwners, 'navOffice'> & { readonly navOffice: string | null };
  readonly participant: {
    readonly firstName: string;
    readonly lastName: string;
    readonly phone: string | null;
    readonly birthDate: LocalDate | null;
    readonly protection: number;
  };
  readonly employer: {
    readonly name: string;
    readonly municipality: string;
    readonly accountNumber: string | null;
    readonly holidayPayRate: number | null;
    readonly pensionRate: number | null;
    /** The employer's own, by year; they count before those of the profile. */
    readonly ratesByYear: readonly (CostRates & { readonly year: number })[];
    readonly contactName: string | null;
    readonly contactPhone: string | null;
  };
  readonly slotTitle: string;
  readonly daysPerWeek: number | null;
  readonly monthlyWage: number | null;
  readonly outlook: 'PERMANENT' | 'TEMPORARY' | 'ON_CALL' | 'NONE';
  readonly outlookPercent: number | null;
  readonly agreement: PlacementAgreementFacts;
}

const fullWeek = 37.5;
/** Kinds that run beside a placement; the others begin when it ends, since they take a wage. */
const besidePlacement: ReadonlySet<MeasureKind> = new Set(['WORK_TRAINING', 'MENTOR', 'INCLUSION_GRANT']);

/**
 * What a draft says before anybody has typed anything: copied from the placement, the employer's profile and the person.
 * Rates come from the employer's own profile, the tax otherwise from the workplace's zone; what cannot be right is left out.
 */
export function draftContent(
  kind: MeasureKind,
  sources: PlacementSources,
  { today, rules }: { readonly today: LocalDate; readonly rules: MeasureRules },
): MeasureContent {
  const dates = datesOf(kind, sources, { today, rules });
  const content = {
    ...people(sources),
    ...dates,
    ...text('followUp', sources.agreement.followUp),
    ...text('adaptation', sources.agreement.adaptation),
    ...particulars(kind, sources),
    ...rates(sources, { on: dates.start ?? today, rules }),
  };
  return withoutImpossible(kind, content, rules);
}

function datesOf(
  kind: MeasureKind,
  { agreement }: PlacementSources,
  { today, rules }: { readonly today: LocalDate; readonly rules: MeasureRules },
): { start?: LocalDate; end?: LocalDate } {
  if (kind === 'SUMMER_JOB') return {};
  const isBeside = besidePlacement.has(kind);
  const start = isBeside ? later(agreement.from, today) : later(addDays(agreement.to, 1), today);
  if (isBeside && agreement.to < start) return {};
  const limit = lengthLimitFor(measureRule(rules, kind, start), {});
  const longest = limit ? latestEnd(start, limit) : addDays(addMonths(start, 12), -1);
  if (kind === 'ADAPTED_WORK') return { start };
  return { start, end: isBeside ? earlier(agreement.to, longest) : longest };
}

function people({ participant, employer }: PlacementSources): MeasureContent {
  const contact = splitName(employer.contactName ?? '');
  return {
    participantFirstName: participant.firstName,
    participantLastName: participant.lastName,
    ...text('participantPhone', participant.phone),
    employerName: employer.name,
    ...text('employerContactFirstName', contact.firstName),
    ...text('employerContactLastName', contact.lastName),
    ...text('employerContactPhone', employer.contactPhone),
    ...text('accountNumber', employer.accountNumber),
  };
}

function particulars(kind: MeasureKind, sources: PlacementSources): MeasureContent {
  const { agreement } = sources;
  switch (kind) {
    case 'MENTOR': {
      const mentor = splitName(agreement.supervisorName);
      return { ...text('mentorFirstName', mentor.firstName), ...text('mentorLastName', mentor.lastName) };
    }
    case 'INCLUSION_GRANT':
      return {};
    case 'WORK_TRAINING':
      return { ...position(sources), goals: agreement.goals.map((goal) => ({ kind: 'WORK_EXPERIENCE', text: goal })) };
    case 'ADAPTED_WORK':
      return { ...position(sources), ...postKind(sources) };
    case 'SUMMER_JOB':
      return { ...position(sources), ...wage(sources) };
    case 'TEMPORARY_WAGE_SUBSIDY':
    case 'PERMANENT_WAGE_SUBSIDY':
    case 'FOUR_YEAR_WAGE_SUBSIDY':
      return { ...position(sources), ...postKind(sources), ...wage(sources), purpose: 'GET_WORK' };
  }
}

function position({ slotTitle, agreement, daysPerWeek, outlookPercent }: PlacementSources): MeasureContent {
  const ofFullWeek = Math.min(100, Math.round((agreement.weeklyHours / fullWeek) * 1000) / 10);
  return {
    jobTitle: slotTitle,
    ...text('tasks', agreement.tasks.join('\n')),
    positionPercent: outlookPercent ?? ofFullWeek,
    ...(daysPerWeek && { daysPerWeek }),
  };
}

const wage = ({ monthlyWage }: PlacementSources): MeasureContent => (monthlyWage === null ? {} : { monthlyWage });

const postKind = ({ outlook }: PlacementSources): MeasureContent =>
  outlook === 'NONE' ? {} : { positionKind: outlook === 'PERMANENT' ? 'PERMANENT' : 'TEMPORARY' };

function rates(
  { employer }: PlacementSources,
  { on, rules }: { readonly on: LocalDate; readonly rules: MeasureRules },
): MeasureContent {
  const { holidayPayRate, pensionRate } = employer;
  const profile = {
    ...(holidayPayRate !== null && { holidayPayRate }),
    ...(pensionRate !== null && { pensionRate }),
    source: "the employer's profile",
    validFrom: firstDay(1900),
    verified: true,
  };
  const years = employer.ratesByYear.map(({ year, ...own }) => ({
    ...profile,
    ...present(own),
    validFrom: firstDay(year),
    validTo: localDate(`${year}-12-31`),
  }));
  const municipality = employer.municipality as MunicipalityNumber;
  const {
    origins: _origins,
    isVerified: _isVerified,
    ...known
  } = employerRates([profile, ...years], { municipality, on }, rules);
  return known;
}

const firstDay = (year: number): LocalDate => localDate(`${year}-01-01`);

/** What the employer has said; the store says null where it has not. */
const present = (rates: CostRates): CostRates =>
  Object.fromEntries(Object.entries(rates).filter(([, rate]) => typeof rate === 'number'));

/** Leaves out what the checks refuse, one by one: a draft begins with nothing wrong in it. */
function withoutImpossible(kind: MeasureKind, content: MeasureContent, rules: MeasureRules): MeasureContent {
  const checked = checkContent(kind, content, rules);
  if (checked.ok) return content;
  const field = refusedField(checked.refusal);
  if (!field || content[field] === undefined) return content;
  const { [field]: _dropped, ...rest } = content;
  return withoutImpossible(kind, rest, rules);
}

const refusedField = (refusal: { readonly code: string; readonly field?: ContentField }): ContentField | undefined =>
  refusal.code === 'ACCOUNT_NUMBER_INVALID' ? 'accountNumber' : refusal.field;

const text = (field: ContentField, value: string | null): MeasureContent =>
  value?.trim() ? { [field]: value.trim() } : {};

/** A name as first and last: the last word is the last name, as on NAV's form. */
export function splitName(name: string): { readonly firstName: string; readonly lastName: string } {
  const words = name.trim().split(/\s+/);
  return words.length < 2
    ? { firstName: words[0] ?? '', lastName: '' }
    : { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}
