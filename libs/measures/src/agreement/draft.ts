import { ok, osloDate, refuse, type LocalDate, type MeasureAgreementId, type Result } from '@fotfeste/kernel';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { changed, mayAct } from './act.js';
import type { Act, Changed, Editor, MeasureAgreement, PersonKey, Signatures, SubsidyPeriod } from './agreement.js';
import { newPeriods } from './agreement-periods.js';
import { checkContent, settledByMeasure } from './check-content.js';
import { checkNeedGroup, checkPeople } from './check-people.js';
import { diffContent, patchContent, type ContentPatch, type FieldChange } from './content-diff.js';
import { moneyFields, type ContentField, type MeasureContent } from './content.js';
import { checkDates } from './date-limits.js';
import type { MeasureRefusal } from './refusals.js';

export interface NewDraft {
  readonly id: MeasureAgreementId;
  readonly kind: MeasureKind;
  readonly participant: { readonly person: PersonKey; readonly birthDate?: LocalDate };
  readonly mentor?: PersonKey;
  readonly content?: MeasureContent;
}

/**
 * Starts a draft, with whatever is known from the placement filled in.
 *
 * Refuses whom the measure cannot take (`TOO_YOUNG`, `TOO_OLD_ON_NEW_YEAR`, `MENTOR_IS_PARTICIPANT`) and content that
 * cannot be right. It never asks for the need group: that is NAV's, when it prepares the case.
 */
export function draftMeasure(
  draft: NewDraft,
  act: Omit<Act, 'revision'>,
  rules: MeasureRules,
): Result<Edited, MeasureRefusal> {
  const empty: MeasureAgreement = {
    id: draft.id,
    kind: draft.kind,
    revision: 0,
    changedAt: act.at,
    participant: draft.participant,
    ...(draft.mentor && { mentor: draft.mentor }),
    isLateRegistrationCleared: false,
    content: {},
    signatures: {},
    signedBy: [],
    periods: [],
    versions: [],
  };
  return withContent(empty, { ...act, revision: 0, party: 'ADVISER', patch: draft.content ?? {} }, rules);
}

export interface Edit extends Act {
  readonly party: Editor;
  readonly patch: ContentPatch;
  /** Another mentor; the new one signs secrecy again. */
  readonly mentor?: PersonKey;
  /** The participant's, where the draft lacked it or had it wrong. */
  readonly birthDate?: LocalDate;
}

export interface Edited extends Changed {
  readonly diff: readonly FieldChange[];
  /** Fields that were sent and not used, because the measure fixes them; the screen says so. */
  readonly ignored: readonly ContentField[];
}

/**
 * Changes a draft; anything may be missing. The municipality, the employer and the adviser edit; once the adviser has
 * signed, the adviser alone, until the agreement is concluded. Every signature under the old content falls, and the periods
 * are computed again. An edit that changes nothing takes nothing away.
 *
 * Refuses a stale edit with the difference to what is stored (`STALE_VERSION`), others' edits after the adviser's signature
 * (`ADVISER_HAS_SIGNED`), any after the conclusion (`CONCLUDED`: from there on changes are versions), and whatever `checkContent`, `checkDates` and `checkPeople`
 * refuse. Nothing is half-done.
 */
export function editDraft(
  agreement: MeasureAgreement,
  edit: Edit,
  rules: MeasureRules,
): Result<Edited, MeasureRefusal> {
  const may = mayAct(agreement, edit, patchContent(agreement.content, edit.patch));
  if (!may.ok) return may;
  if (edit.party === 'PARTICIPANT' || edit.party === 'MENTOR')
    return refuse({ code: 'NOT_AN_EDITOR', party: edit.party });
  if (agreement.concludedAt !== undefined) return refuse({ code: 'CONCLUDED' });
  if (agreement.signatures.adviser && edit.party !== 'ADVISER') return refuse({ code: 'ADVISER_HAS_SIGNED' });
  return changesNothing(agreement, edit)
    ? ok({ agreement, events: [], diff: [], ignored: [] })
    : withContent(agreement, edit, rules);
}

const changesNothing = (agreement: MeasureAgreement, edit: Edit): boolean =>
  (edit.mentor === undefined || edit.mentor === agreement.mentor) &&
  (edit.birthDate === undefined || edit.birthDate === agreement.participant.birthDate) &&
  diffContent(agreement.content, contentAfter(agreement, edit)).length === 0;

const contentAfter = (agreement: MeasureAgreement, edit: Edit): MeasureContent =>
  settledByMeasure(agreement.kind, patchContent(agreement.content, edit.patch));

function withContent(agreement: MeasureAgreement, edit: Edit, rules: MeasureRules): Result<Edited, MeasureRefusal> {
  const content = contentAfter(agreement, edit);
  const mentor = edit.mentor ?? agreement.mentor;
  const diff = diffContent(agreement.content, content);
  const checked = checkContent(agreement.kind, content, rules);
  if (!checked.ok) return checked;
  const birthDate = edit.birthDate ?? agreement.participant.birthDate;
  const participant = { ...agreement.participant, ...(birthDate && { birthDate }) };
  const candidate: MeasureAgreement = { ...agreement, participant, content, ...(mentor && { mentor }) };
  const facts = checkFacts(candidate, edit, rules);
  if (!facts.ok) return facts;
  const periods = newPeriods(candidate, rules, { first: 1, kept: [] });
  if (!periods.ok) return periods;
  const after: MeasureAgreement = {
    ...candidate,
    signatures: withoutApprovals(agreement.signatures, mentor === agreement.mentor),
    periods: [...returnsOnRecord(agreement), ...periods.value],
    versions: [],
    ...(diff.some(isMoney) && { moneyChangedBy: edit.by }),
  };
  const ignored = 'chosenPercent' in edit.patch ? checked.value.ignored : [];
  return ok({ ...changed(after, edit, [{ type: 'measure.edited' }]), diff, ignored });
}

const isMoney = ({ field }: FieldChange): boolean => moneyFields.some((money) => money === field);

/**
 * The agreement with its periods computed anew, as drafts are read: until the adviser signs, periods follow from the content
 * and the need group, and nothing but what deciders said of earlier ones is stored.
 */
export function withDraftPeriods(
  agreement: MeasureAgreement,
  rules: MeasureRules,
): Result<MeasureAgreement, MeasureRefusal> {
  const periods = newPeriods(agreement, rules, { first: 1, kept: [] });
  return periods.ok ? ok({ ...agreement, periods: [...returnsOnRecord(agreement), ...periods.value] }) : periods;
}

/** What a decider said about periods that the edit replaces. */
const returnsOnRecord = (agreement: MeasureAgreement): readonly SubsidyPeriod[] =>
  agreement.periods.filter((period) => period.status === 'RETURNED').map((period) => ({ ...period, isActive: false }));

function checkFacts(agreement: MeasureAgreement, edit: Edit, rules: MeasureRules): Result<undefined, MeasureRefusal> {
  const today = osloDate(edit.at);
  const people = checkPeople({ ...agreement, today }, rules);
  if (!people.ok) return people;
  const { start } = agreement.content;
  if (edit.party === 'EMPLOYER' && agreement.adviser === undefined && start !== undefined && start < today)
    return refuse({ code: 'STARTS_TOO_FAR_BACK', earliest: today });
  const seen = edit.party === 'ADVISER' ? agreement : { ...agreement, needGroup: undefined };
  return checkAgreementDates(seen, today, rules);
}

/** The date limits of an agreement as it stands, or with another end. */
export const checkAgreementDates = (
  agreement: MeasureAgreement,
  today: LocalDate,
  rules: MeasureRules,
): Result<undefined, MeasureRefusal> =>
  checkDates(
    {
      kind: agreement.kind,
      needGroup: agreement.needGroup,
      start: agreement.content.start,
      end: agreement.content.end,
      positionKind: agreement.content.positionKind,
      birthDate: agreement.participant.birthDate,
      isLateRegistrationCleared: agreement.isLateRegistrationCleared,
      isConcluded: agreement.concludedAt !== undefined,
      isBeforeAssessment: agreement.needGroup === undefined,
      today,
    },
    rules,
  );

/** The signatures that survive a change of content: the mentor's secrecy, unless the mentor is another. */
export const withoutApprovals = (signatures: Signatures, isSameMentor = true): Signatures =>
  signatures.mentorSecrecy && isSameMentor ? { mentorSecrecy: signatures.mentorSecrecy } : {};

/**
 * NAV takes the case: the adviser is set, and the need group of the § 14 a assessment. Where the group is new, or another
 * than before, the percentages change, so the periods are computed again and the signatures fall; a concluded agreement
 * keeps both.
 *
 * Refuses `NEED_GROUP_NOT_ELIGIBLE` and `NEED_GROUP_UNKNOWN`, answers for NAV alone.
 */
export function prepareCase(
  agreement: MeasureAgreement,
  act: Act & { readonly needGroup?: NeedGroup },
  rules: MeasureRules,
): Result<Changed, MeasureRefusal> {
  const may = mayAct(agreement, act);
  if (!may.ok) return may;
  const eligible = checkNeedGroup(agreement.kind, act.needGroup, rules);
  if (!eligible.ok) return eligible;
  const taken: MeasureAgreement = { ...agreement, adviser: act.by };
  if (act.needGroup === agreement.needGroup || agreement.concludedAt !== undefined)
    return ok(changed(taken, act, [{ type: 'measure.prepared' }]));
  return withNeedGroup(taken, { at: act.at, needGroup: act.needGroup }, rules);
}

/** The agreement as another need group makes it; signatures fall, since the money is another. */
export function withNeedGroup(
  agreement: MeasureAgreement,
  act: Pick<Act, 'at'> & { readonly needGroup: NeedGroup | undefined },
  rules: MeasureRules,
): Result<Changed, MeasureRefusal> {
  const regrouped: MeasureAgreement = { ...agreement, needGroup: act.needGroup };
  const periods = newPeriods(regrouped, rules, { first: 1, kept: [] });
  if (!periods.ok) return periods;
  const patch = {
    periods: [...returnsOnRecord(agreement), ...periods.value],
    signatures: withoutApprovals(agreement.signatures),
  };
  return ok(changed({ ...regrouped, ...patch }, act, [{ type: 'measure.prepared' }]));
}

/** Another adviser takes the case over. Who signed before still counts against deciding it. */
export function takeOver(agreement: MeasureAgreement, act: Act): Result<Changed, MeasureRefusal> {
  const may = mayAct(agreement, act);
  return may.ok ? ok(changed({ ...agreement, adviser: act.by }, act, [{ type: 'measure.prepared' }])) : may;
}

/** A decider opens or closes for a start in the past (etterregistrering); only before the agreement is concluded. */
export function toggleLateRegistration(agreement: MeasureAgreement, act: Act): Result<Changed, MeasureRefusal> {
  const may = mayAct(agreement, act);
  if (!may.ok) return may;
  if (agreement.concludedAt !== undefined) return refuse({ code: 'CONCLUDED' });
  const isLateRegistrationCleared = !agreement.isLateRegistrationCleared;
  return ok(changed({ ...agreement, isLateRegistrationCleared }, act, [{ type: 'measure.edited' }]));
}
