import type { LinkAct, LinkParty } from '@fotfeste/access';
import { isId, linkedAgreement, linkedPlacement, linkedSlot, type LinkSubject } from '@fotfeste/db';
import { maySignAs } from '@fotfeste/placement';
import type { Operation } from '../common/operation.js';

/** A thing that somebody may be asked to act on, with what the link is to be bound to. */
export interface AskedSubject extends LinkSubject {
  readonly version: number | null;
  /** Whether there is anything left for the party to do. */
  readonly waits: boolean;
}

interface Asked {
  readonly act: LinkAct;
  readonly id: string;
  readonly party: LinkParty;
  readonly upTo: string | null;
}

/** What a link would be about, as the viewer sees it; undefined where there is no such thing for the viewer. */
export async function askedSubject(operation: Operation, asked: Asked): Promise<AskedSubject | undefined> {
  if (!isId(asked.id)) return undefined;
  switch (asked.act) {
    case 'SIGN_AGREEMENT': {
      const agreement = await linkedAgreement(operation, asked.id);
      return agreement && { ...agreement, waits: maySignAs(agreement, asked.party).includes(asked.party) };
    }
    case 'CONFIRM_SLOT': {
      const slot = await linkedSlot(operation, asked.id);
      return slot && { ...slot, version: null, waits: asked.party === 'EMPLOYER' && slot.confirmedAt === null };
    }
    case 'CONFIRM_ATTENDANCE': {
      const placement = await linkedPlacement(operation, asked.id);
      const waiting = placement?.days.some(({ on }) => asked.upTo !== null && on <= asked.upTo) ?? false;
      return placement && { ...placement, version: null, waits: asked.party === 'EMPLOYER' && waiting };
    }
  }
}

/** What a link shows to whoever came by it: what the act takes, and nothing else. */
export interface LinkedActView {
  readonly __typename: 'LinkedAct';
  readonly act: LinkAct;
  readonly party: LinkParty;
  readonly title: string;
  readonly employer: string;
  readonly participantName?: string;
  readonly from: string;
  readonly to: string;
  readonly weeklyHours: number;
  readonly capacity?: number;
  readonly goals: readonly string[];
  readonly tasks: readonly string[];
  readonly followUp?: string;
  readonly adaptation?: string;
  readonly supervisorName?: string | null;
  readonly days: readonly object[];
}

interface LinkToShow {
  readonly act: LinkAct;
  readonly party: LinkParty;
  readonly subjectId: string;
  readonly upTo: string | null;
}

/** Reads what a link is about in the eyes of who came by it; undefined where it is theirs no longer. */
export async function linkedActView(operation: Operation, link: LinkToShow): Promise<LinkedActView | undefined> {
  const head = { __typename: 'LinkedAct', act: link.act, party: link.party, goals: [], tasks: [], days: [] } as const;
  switch (link.act) {
    case 'SIGN_AGREEMENT': {
      const agreement = await linkedAgreement(operation, link.subjectId);
      if (!agreement) return undefined;
      const { title, employer, participantName, content } = agreement;
      return { ...head, title: title ?? employer, employer, participantName, ...content };
    }
    case 'CONFIRM_SLOT': {
      const slot = await linkedSlot(operation, link.subjectId);
      return slot && { ...head, ...slot };
    }
    case 'CONFIRM_ATTENDANCE': {
      const placement = await linkedPlacement(operation, link.subjectId);
      if (!placement) return undefined;
      return { ...head, ...placement, days: placement.days.filter(({ on }) => link.upTo !== null && on <= link.upTo) };
    }
  }
}
