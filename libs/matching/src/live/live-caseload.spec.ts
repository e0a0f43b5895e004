import type { SlotId } from '@fotfeste/kernel';
import { buildGeography } from '@fotfeste/geography';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import {
  LiveCaseload,
  matchCaseload,
  standardRules,
  standardWeights,
  type CaseloadEvent,
  type MatchInput,
} from '../index.js';
import {
  aParticipant,
  aSlot,
  municipality,
  norwegianAt,
  occupation,
  participantId,
  slotId,
  today,
} from '../testing/index.js';

const asker = { number: municipality('3203'), names: ['Asker'], latitude: 59.8331, longitude: 10.4392 };
const codes = ['9112', '9412', '5120', '5311', '4321'].map(occupation);
const levels = ['A1', 'A2', 'B1'] as const;
const aPerson = (i: number) =>
  aParticipant({
    id: participantId(`p${String(i).padStart(2, '0')}`),
    norwegian: norwegianAt(levels[i % 3] ?? 'A1'),
    wishes: [{ occupation: codes[(i * 3) % 5]!, rank: 1 }],
  });
const aPlace = (i: number) =>
  aSlot({
    id: slotId(`s${String(i).padStart(2, '0')}`),
    occupation: codes[i % 5]!,
    capacity: [{ from: today, places: 1 + (i % 2) }],
  });
const input: MatchInput = {
  participants: Array.from({ length: 30 }, (_, i) => aPerson(i)),
  slots: Array.from({ length: 15 }, (_, i) => aPlace(i)),
  taxonomy: buildTaxonomy(starterSource()),
  geography: buildGeography({ municipalities: [asker], postcodes: [] }),
  rules: standardRules,
  weights: standardWeights,
  on: today,
};

const open = (): LiveCaseload => {
  const opened = LiveCaseload.open(input);
  if (!opened.ok) throw new Error('refused');
  return opened.value;
};
const freshTotal = (changed: Partial<MatchInput>): number | undefined => {
  const run = matchCaseload({ ...input, ...changed });
  return run.ok ? run.value.totals.optimum : undefined;
};
const after = (event: CaseloadEvent) => {
  const live = open();
  const change = live.apply(event);
  return { live, change, total: change.ok ? change.value.total : undefined };
};

describe('a caseload after an event', () => {
  const someone = input.participants[4]!.id;
  const held = open().slotOf(someone) ?? ('' as SlotId);

  it.each<[string, CaseloadEvent, Partial<MatchInput>]>([
    [
      'a no',
      { kind: 'DECLINED', participant: someone, slot: held },
      { vetoes: [{ participant: someone, slot: held }] },
    ],
    ['a yes', { kind: 'PLACED', participant: someone, slot: held }, { pins: [{ participant: someone, slot: held }] }],
    ['a lost slot', { kind: 'SLOT_LOST', slot: held }, { slots: input.slots.filter(({ id }) => id !== held) }],
    ['a new slot', { kind: 'SLOT_OPENED', slot: aPlace(40) }, { slots: [...input.slots, aPlace(40)] }],
    [
      'a new person',
      { kind: 'PERSON_JOINED', person: aPerson(50) },
      { participants: [...input.participants, aPerson(50)] },
    ],
    [
      'a person who left',
      { kind: 'PERSON_LEFT', participant: someone },
      { participants: input.participants.filter(({ id }) => id !== someone) },
    ],
  ])('is worth what a fresh run would be worth: %s', (_, event, changed) => {
    const { total } = after(event);
    expect(total).toBeDefined();
    expect(total).toBe(freshTotal(changed));
  });

  it('says who moved', () => {
    const { change } = after({ kind: 'DECLINED', participant: someone, slot: held });
    const mine = change.ok ? change.value.moves.find(({ participant }) => participant === someone) : undefined;
    expect(mine?.from).toBe(held);
    expect(mine?.to).not.toBe(held);
  });

  it('lets go at once of somebody whose address becomes protected', () => {
    const person = { ...input.participants[4]!, protection: 'CONFIDENTIAL' as const };
    const { live } = after({ kind: 'PERSON_CHANGED', person });
    expect(live.slotOf(someone)).toBeUndefined();
  });

  it('refuses what it does not know, and people it may not touch', () => {
    const refused = (event: CaseloadEvent) => {
      const { change } = after(event);
      return change.ok ? undefined : change.refusal.code;
    };
    expect(refused({ kind: 'SLOT_LOST', slot: slotId('nowhere') })).toBe('UNKNOWN_SLOT');
    expect(refused({ kind: 'PERSON_LEFT', participant: participantId('nobody') })).toBe('UNKNOWN_PARTICIPANT');
    expect(refused({ kind: 'PERSON_JOINED', person: aPerson(3) })).toBe('ALREADY_THERE');
    expect(refused({ kind: 'PERSON_JOINED', person: { ...aPerson(60), ownStaff: true } })).toBe('HANDLED_BY_PERSON');
  });
});

describe('standing ready', () => {
  it('are three who have consented, those with most to gain first', () => {
    const live = open();
    const slot = input.slots[2]!.id;
    const consented = new Set(input.participants.slice(0, 12).map(({ id }) => id));
    const ready = live.standby(slot, consented);
    expect(ready).toHaveLength(3);
    expect(ready.every((id) => consented.has(id) && live.slotOf(id) !== slot)).toBe(true);
    expect(live.standby(slot, new Set())).toEqual([]);
  });
});
