import { neutralRefusal, type ContentField, type MeasureCaseRefusal, type MeasureRefusal } from '@fotfeste/measures';
import type { Refusal } from '@fotfeste/kernel';
import { schemaName } from './content-fields.js';

type Facts = Record<string, string | number>;

/** Codes whose field is not in the refusal. */
const fieldOf: Readonly<Partial<Record<MeasureCaseRefusal['code'], string>>> = {
  STARTS_AFTER_END: 'to',
  STARTS_TOO_FAR_BACK: 'from',
  ENDS_TOO_LATE: 'to',
  STARTS_BEFORE_WINDOW: 'from',
  STARTS_AFTER_WINDOW: 'from',
  ENDS_BEFORE_WINDOW: 'to',
  ENDS_AFTER_WINDOW: 'to',
  STARTS_BEFORE_SCHEME: 'from',
  STARTS_AFTER_SCHEME: 'from',
  ENDS_AFTER_SCHEME: 'to',
  TOO_OLD_AT_START: 'from',
  TOO_OLD_AT_END: 'to',
  LASTS_TOO_LONG: 'to',
  END_NOT_LATER: 'to',
  END_NOT_EARLIER: 'to',
  END_BEFORE_START: 'to',
  END_BEFORE_SETTLED_PERIOD: 'to',
  PERCENT_NOT_ALLOWED: 'chosenPercent',
  BEYOND_SCHEME: 'to',
  PAYMENT_REFERENCE_INVALID: 'paymentReference',
  ACCOUNT_NUMBER_INVALID: 'accountNumber',
  PURPOSE_NOT_ALLOWED: 'purpose',
  EXPENSES_OVER_CAP: 'expenses',
  NEGATIVE_AMOUNT: 'mentorWage',
  MENTOR_IS_PARTICIPANT: 'mentorPhone',
  BIRTH_DATE_MISSING: 'participantBirthDate',
  ON_BEHALF_REASON_MISSING: 'onBehalfReason',
  NOT_YOUR_SIGNATURE: 'party',
  REASON_MISSING: 'reason',
  REASON_TEXT_MISSING: 'explanation',
  RETURN_CODE_MISSING: 'codes',
  RETURN_EXPLANATION_MISSING: 'text',
  COST_CENTRE_UNKNOWN: 'costCentre',
  BUDGET_NOT_SET: 'costCentre',
  BUDGET_EXCEEDED: 'costCentre',
  FRAME_UNDER_COMMITTED: 'frame',
  AMOUNT_OUT_OF_RANGE: 'frame',
  YEAR_OUT_OF_RANGE: 'year',
  STALE_VERSION: 'version',
  HOURS_NOT_POSITIVE: 'hours',
  HOURS_OVER_AGREED: 'hours',
  HOURS_OUTSIDE_PERIOD: 'on',
  HOURS_DAY_NOT_APPROVED: 'on',
  HOURS_ALREADY_LOGGED: 'on',
  ACCOUNT_MISSING: 'accountNumber',
  RATE_OUT_OF_RANGE: 'rate',
  SOURCE_MISSING: 'source',
  ZONE_UNKNOWN: 'zone',
  MUNICIPALITY_MISSING: 'municipality',
  INCOME_LINES_UNANSWERED: 'incomes',
};

/** Whole kroner as they are written in both languages: 1 234 567. */
export const kroner = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

const amounts: ReadonlySet<string> = new Set(['free', 'needed', 'cap', 'committed']);

/**
 * The refusals of a use case as the user reads them; a stale edit names each field that differs, so that nothing typed is
 * lost. Whoever is outside NAV is told nothing that could depend on the need group.
 */
export function refusalsOf(refusal: MeasureCaseRefusal, isNav: boolean): readonly Refusal[] {
  const told = isNav || !isOfRules(refusal) ? refusal : neutralRefusal(refusal);
  switch (told.code) {
    case 'FIELDS_MISSING':
      return fieldsOf('FIELDS_MISSING', told.fields);
    case 'DECLARATIONS_MISSING':
      return fieldsOf('DECLARATIONS_MISSING', told.declarations);
    case 'FIELD_NOT_IN_SECTION':
      return fieldsOf('FIELD_NOT_IN_SECTION', told.fields);
    case 'STALE_VERSION':
      return [
        { code: 'STALE_VERSION', field: 'version' },
        ...told.diff.map(({ field, before, after }) => ({
          code: 'STALE_FIELD',
          field: schemaName(field),
          facts: { stored: valueText(before), wanted: valueText(after) },
        })),
      ];
    default:
      return [{ code: told.code, field: namedField(told), facts: factsOf(told) }];
  }
}

const isOfRules = (refusal: MeasureCaseRefusal): refusal is MeasureRefusal =>
  refusal.code !== 'NOT_FOUND' &&
  refusal.code !== 'NAV_OFFICE_UNKNOWN' &&
  refusal.code !== 'FRAME_UNDER_COMMITTED' &&
  refusal.code !== 'RATE_OUT_OF_RANGE' &&
  refusal.code !== 'SOURCE_MISSING' &&
  refusal.code !== 'ZONE_UNKNOWN' &&
  refusal.code !== 'MUNICIPALITY_MISSING' &&
  refusal.code !== 'AMOUNT_OUT_OF_RANGE' &&
  refusal.code !== 'YEAR_OUT_OF_RANGE';

/** One refusal for each field, so that the screen can mark them all. */
const fieldsOf = (code: string, fields: readonly ContentField[]): readonly Refusal[] => [
  ...new Map(fields.map((field) => [schemaName(field), { code, field: schemaName(field) }])).values(),
];

const namedField = (refusal: MeasureCaseRefusal): string | undefined =>
  'field' in refusal ? schemaName(refusal.field) : fieldOf[refusal.code];

/** The numbers, dates and words of a refusal, for its sentence. */
function factsOf(refusal: object): Facts {
  const facts: Facts = {};
  for (const [name, value] of Object.entries(refusal)) {
    if (name === 'code' || name === 'field') continue;
    if (typeof value === 'number') facts[name] = amounts.has(name) ? kroner(value) : value;
    else if (typeof value === 'string') facts[name] = value;
    else if (Array.isArray(value)) facts[name] = value.join(', ');
  }
  return facts;
}

/** What was filled in, as text; nothing where nothing was. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (Array.isArray(value)) return value.map(valueText).join('; ') || '–';
  return typeof value === 'object' ? Object.values(value).map(valueText).join(' ') : String(value);
}
