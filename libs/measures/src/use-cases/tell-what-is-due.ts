import type { LocalDate } from '@fotfeste/kernel';
import { annulAgreement } from '../agreement/change-end.js';
import { dueNotices, type Notice, type NoticeKind } from '../claims/notices.js';
import { draftFromPlacement } from './draft-measure.js';
import type { KeptHours } from './after-approval.js';
import { actOn, type MeasureAct } from './measure-act.js';
import type { DraftPort, LoadedMeasure, MeasureHappening } from './ports.js';
import { carryOut } from './tell.js';

/** An internship that ends soon, and nothing has been said of it yet. */
export interface EndingPlacement {
  readonly placementId: string;
  readonly participantId: string;
  readonly municipality: string;
  readonly to: LocalDate;
  /** The employer has said that the place can become a job. */
  readonly hasOutlook: boolean;
  /** An agreement on a wage subsidy exists already. */
  readonly hasSubsidy: boolean;
}

/** A notice as it is kept. */
export interface NewNotice extends Notice {
  readonly id: string;
  readonly agreementId?: string | undefined;
  readonly placementId?: string | undefined;
  readonly participantId: string;
  readonly municipality: string;
  readonly madeAt: string;
}

/** What the daily round needs, some agreements at a time. */
export interface DailyPort extends DraftPort {
  /** Loads and locks. */
  measures(ids: readonly string[]): Promise<readonly LoadedMeasure[]>;
  hours(agreementId: string): Promise<readonly KeptHours[]>;
  endingPlacements(from: LocalDate, until: LocalDate): Promise<readonly EndingPlacement[]>;
  /** False where the same was kept before. */
  keepNotice(notice: NewNotice): Promise<boolean>;
}

const eventOf: Readonly<Partial<Record<NoticeKind, 'claim.due' | 'period.due' | 'measure.expiring'>>> = {
  FOLLOW_ON_DUE: 'period.due',
  CLAIM_OPEN: 'claim.due',
  CLAIM_DEADLINE: 'claim.due',
  MENTOR_HOURS: 'claim.due',
  DRAFT_EXPIRES_WEEK: 'measure.expiring',
  DRAFT_EXPIRES_DAY: 'measure.expiring',
};

/** Keeps and tells what is due of some agreements, each thing once; a draft whose time is out is annulled. */
export async function tellWhatIsDue(port: DailyPort, act: MeasureAct, ids: readonly string[]): Promise<number> {
  const rules = await port.rules();
  let told = 0;
  for (const loaded of await port.measures(ids)) {
    const { agreement, owners } = loaded;
    const hours = agreement.kind === 'MENTOR' ? await port.hours(agreement.id) : [];
    for (const notice of dueNotices(agreement, { today: act.today, now: act.at, hours }, rules)) {
      const { participantId, municipality } = owners;
      const kept = {
        ...notice,
        id: act.newId(),
        agreementId: agreement.id,
        participantId,
        municipality,
        madeAt: act.at,
      };
      if (!(await port.keepNotice(kept))) continue;
      told += 1;
      await follow(port, act, loaded, notice.kind);
    }
  }
  return told;
}

async function follow(port: DailyPort, act: MeasureAct, loaded: LoadedMeasure, kind: NoticeKind): Promise<void> {
  const type = eventOf[kind];
  const { agreement } = loaded;
  if (type) await port.publish({ type, agreementId: agreement.id } satisfies MeasureHappening);
  if (kind !== 'DRAFT_EXPIRED') return;
  const expired = annulAgreement(agreement, { ...actOn(act, agreement.revision), reason: 'EXPIRED' });
  if (expired.ok) await carryOut(port, { loaded, changed: expired.value, action: 'measure.expired' });
}

/**
 * Prepares what an internship's end asks for, four weeks before: a draft of a wage subsidy where the place can become a
 * job, else the goodbye talk.
 */
export async function prepareEndings(port: DailyPort, act: MeasureAct, until: LocalDate): Promise<number> {
  let told = 0;
  for (const ending of await port.endingPlacements(act.today, until)) {
    const { placementId, participantId, municipality, to } = ending;
    const isDrafted =
      ending.hasOutlook &&
      (ending.hasSubsidy || (await draftFromPlacement(port, act, { placementId, kind: 'TEMPORARY_WAGE_SUBSIDY' })).ok);
    const kind = isDrafted ? ('SUBSIDY_DRAFT' as const) : ('GOODBYE_TALK' as const);
    const notice = { kind, subjectId: placementId, dueOn: to, placementId, participantId, municipality };
    if (!(await port.keepNotice({ ...notice, id: act.newId(), madeAt: act.at }))) continue;
    told += 1;
    await port.publish({ type: 'placement.ending', placementId });
  }
  return told;
}
