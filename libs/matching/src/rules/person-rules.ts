import type { SlotId } from '@fotfeste/kernel';
import type { ParticipantFacts } from '../facts.js';
import {
  allowed,
  notKnown,
  pairRule,
  type ChangeCode,
  type HistoryRule,
  type JourneyRule,
  type PairRule,
  type ParticipantRule,
  type RuleRow,
} from './hard-rule.js';

/**
 * Whoever has a protected address, or is one of the office's own staff, is handled by a named person and never by a run.
 * The judgement does not say which: the class itself is secret.
 */
export const handledByPerson = (row: RuleRow): ParticipantRule => ({
  ...row,
  concerns: 'PARTICIPANT',
  judge: ({ protection, ownStaff }) =>
    isHandledByPerson({ protection, ownStaff })
      ? { verdict: 'NOT_ALLOWED', facts: [], change: { code: 'HANDLE_BY_PERSON', params: {} } }
      : allowed,
});

/** Whether a participant stays outside every run. */
export const isHandledByPerson = (person: Pick<ParticipantFacts, 'protection' | 'ownStaff'>): boolean =>
  person.ownStaff === true || (person.protection !== undefined && person.protection !== 'NONE');

/** Before anybody is proposed, the address class must have been looked up. */
export const protectionChecked = (row: RuleRow): ParticipantRule => ({
  ...row,
  concerns: 'PARTICIPANT',
  judge: ({ protection }) =>
    protection === undefined
      ? {
          verdict: 'ALLOWED_WITH_ACTION',
          facts: [],
          change: { code: 'CHECK_PROTECTION', params: {} },
          unknown: ['participant.protection'],
        }
      : allowed,
});

/** A slot is for its own municipality's participants and for those it is shared with; absent means open to the run. */
export const sharedWith = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: ({ municipality }) => municipality,
    ofSlot: ({ municipality, sharedWith: others }) => others && [municipality, ...others],
    judge: (mine, theirs) =>
      theirs.includes(mine)
        ? allowed
        : {
            verdict: 'NOT_ALLOWED',
            facts: [
              { name: 'participant.municipality', value: mine },
              { name: 'slot.sharedWith', value: theirs.join(' ') },
            ],
            change: { code: 'SHARE_WITH_MUNICIPALITY', params: { municipality: mine } },
          },
  });

/** What a person has said no to is not proposed. */
export const occupationRefused = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: ({ refusedOccupations }) => (refusedOccupations?.length ? refusedOccupations : undefined),
    ofSlot: ({ occupation }) => occupation,
    judge: (refused, occupation) =>
      refused.includes(occupation)
        ? {
            verdict: 'NOT_ALLOWED',
            facts: [{ name: 'participant.refusedOccupations', value: occupation }],
            change: { code: 'ASK_PARTICIPANT_AGAIN', params: { occupation } },
          }
        : allowed,
  });

/**
 * The way to work against the longest the participant accepts. An estimate above the limit asks for the timetable; only a
 * journey that cannot be shorter, or that a person has entered, is too long.
 */
export const commute = (row: RuleRow): JourneyRule => ({
  ...row,
  concerns: 'JOURNEY',
  judge: ({ maxCommuteMinutes: most }, journey) => {
    if (journey === undefined) return notKnown('journey.minutes');
    if (most === undefined) return notKnown('participant.maxCommuteMinutes');
    if (journey.minutes <= most) return allowed;
    const impossible = journey.bestCaseMinutes > most;
    const minutes = impossible ? journey.bestCaseMinutes : journey.minutes;
    return {
      verdict: impossible ? 'NOT_ALLOWED' : 'ALLOWED_WITH_ACTION',
      facts: [
        { name: 'journey.minutes', value: minutes },
        { name: 'participant.maxCommuteMinutes', value: most },
      ],
      change: { code: impossible ? 'ALLOW_LONGER_COMMUTE' : 'CHECK_TIMETABLE', params: { minutes, most } },
    };
  },
});

/** A slot the participant has declined is not proposed again. */
export const alreadyDeclined = (row: RuleRow): HistoryRule =>
  historyRule(row, { list: 'declinedSlots', change: 'ASK_PARTICIPANT_AGAIN' });

/** A slot with an open proposal for this participant is not proposed twice. */
export const alreadyProposed = (row: RuleRow): HistoryRule =>
  historyRule(row, { list: 'openProposalSlots', change: 'CLOSE_OPEN_PROPOSAL' });

function historyRule(
  row: RuleRow,
  { list, change }: { readonly list: 'declinedSlots' | 'openProposalSlots'; readonly change: ChangeCode },
): HistoryRule {
  return {
    ...row,
    concerns: 'HISTORY',
    judge: (participant, { id }) =>
      has(participant[list], id)
        ? {
            verdict: 'NOT_ALLOWED',
            facts: [{ name: `participant.${list}`, value: id }],
            change: { code: change, params: { slot: id } },
          }
        : allowed,
  };
}

const has = (slots: readonly SlotId[] | undefined, id: SlotId): boolean => slots?.includes(id) ?? false;
