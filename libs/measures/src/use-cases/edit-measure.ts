import { ok, refuse, type LocalDate, type Result } from '@fotfeste/kernel';
import type { Changed, MeasureAgreement } from '../agreement/agreement.js';
import { changeSection, sectionsOf } from '../agreement/change-section.js';
import { diffContent, patchContent, type ContentPatch } from '../agreement/content-diff.js';
import type { ContentField, MeasureContent } from '../agreement/content.js';
import { editDraft, prepareCase, toggleLateRegistration } from '../agreement/draft.js';
import type { MeasureRefusal } from '../agreement/refusals.js';
import type { NeedGroup } from '../kinds.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { splitName } from './draft-content.js';
import { mentorOf } from './draft-measure.js';
import { actOn, editorOf, notThere, type MeasureAct, type MeasureOutcome } from './measure-act.js';
import type { MeasurePort, PreparePort } from './ports.js';
import { carryOut } from './tell.js';

/** What somebody wants an agreement to say; `version` is the one they read. */
export interface EditMeasure {
  readonly id: string;
  readonly version: number;
  readonly patch: ContentPatch;
  readonly birthDate?: LocalDate | undefined;
}

/**
 * Edits an agreement. Until it is concluded every signature falls; afterwards NAV's adviser alone changes it, section by
 * section, without new signatures, and what a decider returned comes back undecided.
 */
export async function editMeasure(port: MeasurePort, act: MeasureAct, edit: EditMeasure): Promise<MeasureOutcome> {
  const loaded = await port.measure(edit.id);
  if (!loaded || !act.may('EDIT', loaded.owners)) return notThere;
  const { agreement } = loaded;
  const rules = await port.rules();
  const isChange = agreement.concludedAt !== undefined && act.side === 'NAV';
  const changed = isChange
    ? changeSections(agreement, { ...edit, act }, rules)
    : editDraft(agreement, draftEdit(agreement, act, edit), rules);
  if (!changed.ok) return changed;
  if (changed.value.agreement === agreement) return ok({ id: edit.id });
  const fields = diffContent(agreement.content, changed.value.agreement.content).map(({ field }) => field);
  await carryOut(port, {
    loaded,
    changed: changed.value,
    action: 'measure.edited',
    detail: { fields: fields.join(' ') },
  });
  return ok({ id: edit.id });
}

const draftEdit = (agreement: MeasureAgreement, act: MeasureAct, { version, patch, birthDate }: EditMeasure) => ({
  ...actOn(act, version),
  party: editorOf(act),
  patch,
  mentor: mentorOf(patchContent(agreement.content, patch), agreement.participant.person),
  ...(birthDate && { birthDate }),
});

/** Each section that the patch touches is a version of its own; the first that is refused refuses them all. */
function changeSections(
  agreement: MeasureAgreement,
  { act, version, patch }: EditMeasure & { readonly act: MeasureAct },
  rules: MeasureRules,
): Result<Changed, MeasureRefusal> {
  const wanted = patchContent(agreement.content, patch);
  const fields = diffContent(agreement.content, wanted).map(({ field }) => field);
  const sections = sectionsOf(agreement.kind, fields);
  if (!sections.ok) return sections;
  let changed: Changed = { agreement, events: [] };
  for (const [section, own] of sections.value) {
    const seen = changed.agreement === agreement ? version : changed.agreement.revision;
    const change = { ...actOn(act, seen), section, patch: only(patch, own) };
    const next = changeSection(changed.agreement, change, rules);
    if (!next.ok) return next;
    changed = { agreement: next.value.agreement, events: [...changed.events, ...next.value.events] };
  }
  if (sections.value.size > 0 || version === agreement.revision) return ok(changed);
  return refuse({ code: 'STALE_VERSION', revision: agreement.revision, diff: [] });
}

const only = (patch: ContentPatch, fields: readonly ContentField[]): ContentPatch =>
  Object.fromEntries(fields.map((field) => [field, patch[field]]));

/**
 * NAV's adviser takes the case and sets the need group, which nobody outside NAV is shown. Where nobody has signed, the
 * adviser's name is put on the agreement.
 */
export async function setNeedGroup(
  port: PreparePort,
  act: MeasureAct,
  command: { readonly id: string; readonly version: number; readonly needGroup: NeedGroup },
): Promise<MeasureOutcome> {
  const { id, version, needGroup } = command;
  const loaded = await port.measure(id);
  if (!loaded || !act.may('PREPARE', loaded.owners)) return notThere;
  const prepared = prepareCase(loaded.agreement, { ...actOn(act, version), needGroup }, await port.rules());
  if (!prepared.ok) return prepared;
  const { agreement, events } = prepared.value;
  const { participant, employer } = agreement.signatures;
  const isSigned = participant !== undefined || employer !== undefined;
  const content = isSigned ? agreement.content : withAdviser(loaded.agreement, act, await port.adviserPhone());
  await port.saveNeedGroup(loaded, needGroup);
  await carryOut(port, {
    loaded,
    changed: { agreement: { ...agreement, content }, events },
    action: 'measure.prepared',
    version: 'PREPARED',
  });
  return ok({ id });
}

/** Who has the case stands on the agreement, with the number they gave last time. */
function withAdviser(agreement: MeasureAgreement, act: MeasureAct, phone: string | undefined): MeasureContent {
  const { content } = agreement;
  if (agreement.adviser === act.by || agreement.concludedAt !== undefined) return content;
  const { firstName, lastName } = splitName(act.name);
  const { adviserPhone: _former, ...rest } = content;
  const number = phone ?? (agreement.adviser === undefined ? content.adviserPhone : undefined);
  return { ...rest, adviserFirstName: firstName, adviserLastName: lastName, ...(number && { adviserPhone: number }) };
}

/** A decider clears a start in the past, or takes the clearance back. */
export async function clearLateRegistration(
  port: MeasurePort,
  act: MeasureAct,
  { id, version, cleared }: { readonly id: string; readonly version: number; readonly cleared: boolean },
): Promise<MeasureOutcome> {
  const loaded = await port.measure(id);
  if (!loaded || !act.may('DECIDE', loaded.owners)) return notThere;
  if (loaded.agreement.isLateRegistrationCleared === cleared) return ok({ id });
  const changed = toggleLateRegistration(loaded.agreement, actOn(act, version));
  if (!changed.ok) return changed;
  await carryOut(port, { loaded, changed: changed.value, action: 'measure.lateRegistration', detail: { cleared } });
  return ok({ id });
}
