import {
  withDraftPeriods,
  type AnnulReason,
  type ClaimStatus,
  type ContentVersion,
  type MeasureAgreement,
  type MeasureContent,
  type MeasureKind,
  type MeasureRules,
  type NeedGroup,
  type PersonKey,
  type ReturnCode,
  type Signatures,
  type Step,
  type SubsidyPeriod,
} from '@fotfeste/measures';
import {
  osloDate,
  type Instant,
  type LocalDate,
  type MeasureAgreementId,
  type NavOfficeNumber,
  type Nok,
  type SubsidyPeriodId,
} from '@fotfeste/kernel';

/** A period as it is stored. */
export interface StoredPeriod {
  readonly id: SubsidyPeriodId;
  readonly number: number;
  readonly resend: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly percent: number | null;
  readonly monthly: Nok | null;
  readonly amount: Nok | null;
  readonly steps: readonly Step[];
  readonly status: SubsidyPeriod['status'];
  readonly active: boolean;
  readonly costCentre: NavOfficeNumber | null;
  readonly contentVersion: number | null;
  readonly decidedBy: PersonKey | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly returnCodes: readonly ReturnCode[];
  readonly returnText: string | null;
  readonly cutFromDate: LocalDate | null;
  readonly cutFromAmount: Nok | null;
  readonly since: string;
  readonly claim: ClaimStatus | null;
}

/** An agreement as it is stored, as far as the viewer may see it: outside NAV there is no need group, and nobody's hands. */
export interface MeasureFacts {
  readonly id: MeasureAgreementId;
  readonly number: number;
  readonly kind: MeasureKind;
  readonly placementId: string | null;
  readonly participantId: string;
  readonly participantName: string;
  readonly birthDate: LocalDate | null;
  readonly municipality: string;
  readonly organisation: string;
  readonly navOffice: string;
  readonly content: MeasureContent;
  readonly version: number;
  readonly signatures: Signatures;
  readonly adviser: PersonKey | null;
  readonly mentor: PersonKey | null;
  readonly concludedAt: Instant | null;
  readonly annulledAt: Instant | null;
  readonly annulledBy: PersonKey | null;
  readonly annulReason: AnnulReason | null;
  readonly annulText: string | null;
  readonly lateRegistration: boolean;
  readonly protection: number;
  readonly changedAt: Instant;
  readonly changedBy: string;
  readonly needGroup: NeedGroup | null;
  readonly hands: readonly PersonKey[];
  readonly periods: readonly StoredPeriod[];
  readonly versions: readonly ContentVersion[];
}

/**
 * The columns of `MeasureFacts` of `measure_agreement a`. What an edit removed is left out of the periods, and versions count
 * from the last time all signed.
 */
export const measureColumns = `
  a.id, a.number, a.kind, a.placement_id as "placementId", a.participant_id as "participantId",
  a.participant_name as "participantName", a.participant_birth_date as "birthDate", a.municipality, a.organisation,
  a.nav_office as "navOffice", a.content, a.version, a.signatures, a.adviser, a.mentor, a.concluded_at as "concludedAt",
  a.annulled_at as "annulledAt", a.annulled_by as "annulledBy", a.annul_reason as "annulReason",
  a.annul_text as "annulText", a.late_registration as "lateRegistration", a.protection, a.changed_at as "changedAt",
  a.changed_by_name as "changedBy",
  (select n.need_group from measure_need_group n where n.agreement_id = a.id) as "needGroup",
  array(select distinct h.person_id::text from measure_hand h where h.agreement_id = a.id) as hands,
  coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'resend', p.resend, 'from', p.from_date,
      'to', p.to_date, 'percent', p.percent, 'monthly', p.monthly, 'amount', p.amount, 'steps', p.steps, 'status', p.status,
      'active', p.active, 'costCentre', p.cost_centre, 'contentVersion', p.content_version, 'decidedBy', p.decided_by,
      'decidedByName', p.decided_by_name, 'decidedAt', p.decided_at, 'returnCodes', p.return_codes, 'returnText', p.return_text,
      'cutFromDate', p.cut_from_date, 'cutFromAmount', p.cut_from_amount, 'since', p.created_at,
      'claim', coalesce((select c.outcome from refund_claim c where c.period_id = p.id), p.refund_status)) order by p.number, p.created_at, p.id)
    from subsidy_period p where p.agreement_id = a.id and (p.active or p.status <> 'ANNULLED')), '[]') as periods,
  case when a.signatures ? 'adviser' then
    coalesce((select jsonb_agg(jsonb_build_object('number', v.content_version, 'kind', v.kind, 'content', v.content, 'by', v.changed_by,
        'at', v.changed_at, 'reason', v.reason) order by v.version)
      from measure_version v where v.agreement_id = a.id and v.content_version is not null and v.version >=
        (select max(g.version) from measure_version g where g.agreement_id = a.id and g.kind = 'AGREED')), '[]')
    else '[]' end as versions`;

/**
 * The agreement that the rules know. Until the adviser has signed, its periods are computed anew from what it says and from
 * the need group, where the viewer may know that.
 */
export function agreementOf(facts: MeasureFacts, rules: MeasureRules): MeasureAgreement {
  const { annulledAt, annulledBy, annulReason, annulText, birthDate } = facts;
  const agreement: MeasureAgreement = {
    id: facts.id,
    kind: facts.kind,
    revision: facts.version,
    changedAt: facts.changedAt,
    participant: { person: facts.participantId as PersonKey, ...present({ birthDate }) },
    ...present({ mentor: facts.mentor, adviser: facts.adviser, needGroup: facts.needGroup }),
    isLateRegistrationCleared: facts.lateRegistration,
    content: facts.content,
    signatures: facts.signatures,
    signedBy: facts.hands,
    ...present({ concludedAt: facts.concludedAt }),
    ...(annulledAt &&
      annulReason && {
        annulment: { at: annulledAt, reason: annulReason, ...present({ by: annulledBy, text: annulText }) },
      }),
    periods: facts.periods.map(periodOf),
    versions: facts.versions,
  };
  if (facts.signatures.adviser || annulledAt) return agreement;
  const drafted = withDraftPeriods(agreement, rules);
  return drafted.ok ? drafted.value : agreement;
}

function periodOf(stored: StoredPeriod): SubsidyPeriod {
  const { id, number, resend, from, to, steps, status, cutFromDate, cutFromAmount } = stored;
  return {
    ...{ id, number, resend, from, to, steps, status },
    isActive: stored.active,
    ...present({ percent: stored.percent, monthly: stored.monthly, amount: stored.amount }),
    ...decisionOf(stored),
    ...present({ claim: stored.claim }),
    ...(cutFromDate && cutFromAmount !== null && { cutFrom: { to: cutFromDate, amount: cutFromAmount } }),
  };
}

function decisionOf(stored: StoredPeriod): Pick<SubsidyPeriod, 'approval' | 'returned'> {
  const { decidedBy: by, decidedAt, costCentre, contentVersion, returnCodes: codes, returnText } = stored;
  if (!by || !decidedAt) return {};
  const on = osloDate(new Date(decidedAt).toISOString() as Instant);
  if (stored.status === 'RETURNED') return { returned: { by, on, codes, explanation: returnText ?? '' } };
  return costCentre ? { approval: { by, on, costCentre, contentVersion: contentVersion ?? 0 } } : {};
}

type Present<Values> = { -readonly [Key in keyof Values]?: NonNullable<Values[Key]> };

/** What is known; the rules know absence, not null. */
function present<Values extends Readonly<Record<string, unknown>>>(values: Values): Present<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<Values>;
}
