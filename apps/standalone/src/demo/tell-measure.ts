import { may, type Action, type Viewer } from '@fotfeste/access';
import { decisionPort, measureDraftPort, measurePort, measurePreparePort } from '@fotfeste/db';
import { addDays, type LocalDate } from '@fotfeste/kernel';
import {
  approveSubsidyPeriod,
  draftFromPlacement,
  editMeasure,
  returnSubsidyPeriod,
  setNeedGroup,
  signMeasure,
  type ContentPatch,
  type MeasureAct,
  type MeasureAction,
  type PersonKey,
  type Side,
} from '@fotfeste/measures';
import type { Act } from '@fotfeste/placement';
import { NAV_OFFICES } from './nav-offices.js';
import { doing, done, partsIn, quietly, workingDaysBefore } from './story-teller.js';
import type { TellingPlacement } from './tell-placement.js';

const actions: Readonly<Partial<Record<MeasureAction, Action>>> = {
  DRAFT: 'measure.draft',
  EDIT: 'measure.edit',
  SIGN: 'measure.sign',
  PREPARE: 'measure.prepare',
  DECIDE: 'measure.decide',
  CHANGE: 'measure.change',
};

const sides: Readonly<Partial<Record<Viewer['kind'], Side>>> = {
  STAFF: 'MUNICIPALITY',
  EMPLOYER: 'EMPLOYER',
  NAV: 'NAV',
  PARTICIPANT: 'PARTICIPANT',
};

const asMeasureAct = ({ viewer, now, today, newId }: Act): MeasureAct => ({
  by: viewer.personId as PersonKey,
  name: viewer.name,
  side: sides[viewer.kind] ?? 'MUNICIPALITY',
  at: now,
  today,
  newId,
  may: (action, owners) => {
    const asked = actions[action];
    return asked !== undefined && may(viewer, asked, owners);
  },
});

/** What the parties filled in, beside what the draft had from the placement. Invented numbers. */
const declared: ContentPatch = {
  participantPhone: '99900101',
  employerContactFirstName: 'Daglig',
  employerContactLastName: 'Leder',
  employerContactPhone: '99900202',
  adviserPhone: '99900303',
  accountNumber: '12345678911',
  familyTie: false,
  followUp: 'NAV ringer arbeidsgiver hver måned',
  adaptation: 'Fast fadder den første tiden',
  declaresNoLayOffs: true,
  declaresNoDisplacement: true,
  declaresConsultation: true,
  otherStateAid: 'Ingen',
};
const rates: ContentPatch = { holidayPayRate: 0.12, pensionRate: 0.02, employerTaxRate: 0.141 };
const ofMentor: ContentPatch = {
  ...rates,
  mentorPhone: '99900404',
  mentorTasks: 'Viser arbeidet, øver på faguttrykk og er med på samtaler',
  mentorHoursPerMonth: 20,
  mentorPayKind: 'HOURLY',
  mentorPayAmount: 230,
};

/** NAV's money for a placement: drafted by the municipality, prepared by one at NAV, decided by another. */
export async function tellMeasure(telling: TellingPlacement): Promise<void> {
  const { story, parts, placementId } = telling;
  if (!story.measure) return;
  const { kind, stage } = story.measure;
  const { transaction, today } = parts;
  const { consultant, employer, participant } = partsIn(telling);
  const day = (count: number): LocalDate => workingDaysBefore(today, count);
  const act = (viewer: Viewer, count: number): MeasureAct => asMeasureAct(doing(viewer, day(count)));
  const draftPort = quietly(transaction, measureDraftPort(transaction, consultant));
  const { id } = await done(draftFromPlacement(draftPort, act(consultant, 8), { placementId, kind }));
  const version = async (): Promise<number> => (await draftPort.measure(id))?.agreement.revision ?? 0;
  const patch = patchOf(telling);
  await done(editMeasure(draftPort, act(consultant, 8), { id, version: await version(), patch }));
  if (stage === 'DRAFT') return;
  const adviser = telling.cast.adviser(story.municipality);
  const needGroup = 'NEEDS_GUIDANCE_REDUCED_CAPACITY';
  const prepare = quietly(transaction, measurePreparePort(transaction, adviser));
  await done(setNeedGroup(prepare, act(adviser, 6), { id, version: await version(), needGroup }));
  await done(
    signMeasure(quietly(transaction, measurePort(transaction, participant)), act(participant, 5), {
      ...{ id, version: await version(), party: 'PARTICIPANT' },
    }),
  );
  if (stage === 'SIGNING') return;
  await done(
    signMeasure(quietly(transaction, measurePort(transaction, employer)), act(employer, 4), {
      ...{ id, version: await version(), party: 'EMPLOYER' },
    }),
  );
  if (kind === 'MENTOR')
    await done(
      signMeasure(quietly(transaction, measurePort(transaction, employer)), act(employer, 4), {
        ...{ id, version: await version(), party: 'MENTOR', onBehalfReason: 'PAPER' },
      }),
    );
  await done(
    signMeasure(quietly(transaction, measurePort(transaction, adviser)), act(adviser, 3), {
      ...{ id, version: await version(), party: 'ADVISER' },
    }),
  );
  await tellDecision(telling, id);
}

/** What the decider has said of the first period, if anything. */
async function tellDecision(telling: TellingPlacement, id: string): Promise<void> {
  const { story, parts, cast } = telling;
  const stage = story.measure?.stage;
  if (stage !== 'APPROVED' && stage !== 'RETURNED') return;
  const decider = cast.decider(story.municipality);
  const port = quietly(parts.transaction, decisionPort(parts.transaction, decider));
  const periods = (await port.measure(id))?.agreement.periods ?? [];
  const periodId = periods.find(({ status }) => status === 'UNDECIDED')?.id ?? '';
  const act = asMeasureAct(doing(decider, workingDaysBefore(parts.today, 1)));
  const costCentre = NAV_OFFICES.find(({ municipality }) => municipality === story.municipality)?.number ?? '';
  if (stage === 'APPROVED') await done(approveSubsidyPeriod(port, act, { periodId, costCentre }));
  else
    await done(
      returnSubsidyPeriod(port, act, {
        periodId,
        codes: ['FACTS_WRONG'],
        explanation:
          'Stillingsprosenten i avtalen stemmer ikke med arbeidskontrakten. Rett den, og send saken på nytt.',
      }),
    );
}

/** A wage subsidy begins when the job does, in some weeks; a mentor is there while the placement runs. */
function patchOf({ story, parts: { today }, to, pair }: TellingPlacement): ContentPatch {
  if (story.measure?.kind === 'MENTOR') return { ...declared, ...ofMentor, start: addDays(today, 7), end: to };
  const start = addDays(today, 10 + (story.weeks ?? 0) * 3);
  return {
    ...declared,
    ...rates,
    ...{ start, end: addDays(start, 180), purpose: 'GET_WORK', positionKind: 'PERMANENT', daysPerWeek: 5 },
    ...{ jobTitle: pair.slot.title, tasks: 'Oppgavene fra praksisen, med mer ansvar' },
    ...{ positionPercent: 100, monthlyWage: 34_000 + (story.weeks ?? 0) * 350 },
  };
}
