import { agreementPort, proposalPort } from '@fotfeste/db';
import { addDays, earlier, later, type LocalDate } from '@fotfeste/kernel';
import {
  addWorkingDays,
  answerConsent,
  answerProposal,
  bookMeeting,
  draftAgreement,
  editAgreement,
  propose,
  recordMeeting,
  recordOralConsent,
  signAgreement,
  type Act,
} from '@fotfeste/placement';
import { actOn } from './cast.js';
import { mondayOf } from './pairs.js';
import type { StoryStage } from './stories.js';
import { doing, done, partsIn, quietly, workingDaysBefore, type Telling } from './story-teller.js';

/** How many working days before its last day each step of a story was taken. Undefined is not yet. */
interface Pace {
  readonly proposed: number;
  readonly consented?: number;
  readonly answered?: number;
  readonly booked?: number;
  readonly met?: number;
  readonly drafted?: number;
}

const whole: Pace = { proposed: 16, consented: 14, answered: 11, booked: 10, met: 7, drafted: 6 };

const paces: Readonly<Record<StoryStage, Pace>> = {
  CONSENT: { proposed: 1 },
  SENT: { proposed: 4, consented: 2 },
  SENT_LATE: { proposed: 9, consented: 7 },
  DECLINED: { proposed: 8, consented: 7, answered: 3 },
  MEETING_WANTED: { proposed: 8, consented: 6, answered: 2 },
  MEETING_BOOKED: { proposed: 9, consented: 7, answered: 4, booked: 3 },
  AGREED: { proposed: 12, consented: 10, answered: 8, booked: 7, met: 2 },
  SIGNING: { proposed: 14, consented: 12, answered: 9, booked: 8, met: 5, drafted: 3 },
  PLACED: whole,
  ENDED: whole,
  HIRED: whole,
};

const reasons = [
  'Ønsker seg dette arbeidet og bor i nærheten',
  'Har gjort slikt arbeid før og vil vise hva hun kan',
  'Passer med skoletiden, og arbeidsplassen har språkfadder',
  'Vil prøve yrket før valget i videregående',
];

/** Proposes the pair of the story. @throws StoryRefused where the rules do not allow it */
export async function tellProposal(telling: Telling): Promise<string> {
  const { parts, story } = telling;
  const { participantId, slotId, consultant } = partsIn(telling);
  const reason = reasons[Number.parseInt(participantId.slice(0, 2), 16) % reasons.length];
  const act = doing(consultant, daysAgo(telling, paces[story.stage].proposed));
  const port = proposalPort(parts.transaction, consultant);
  return (await done(propose(quietly(parts.transaction, port), act, { participantId, slotId, reason }))).id;
}

/** What followed the proposal, as far as the story goes. Answers with the agreement, where there is one. */
export async function tellAnswers(telling: Telling, proposalId: string): Promise<string | undefined> {
  const { parts, story } = telling;
  const { consultant, employer } = partsIn(telling);
  const pace = paces[story.stage];
  const day = (count: number): LocalDate => daysAgo(telling, count);
  const port = quietly(parts.transaction, proposalPort(parts.transaction, consultant));
  if (pace.consented === undefined) return undefined;
  await tellConsent(telling, proposalId, day(pace.consented));
  if (pace.answered === undefined) return undefined;
  const answer = story.stage === 'DECLINED' ? 'NOT_NOW' : 'MEET';
  const reason = answer === 'NOT_NOW' ? 'Vi har ikke nok å gjøre før sesongen tar til igjen.' : null;
  await done(answerProposal(port, doing(employer, day(pace.answered)), { proposalId, answer, reason }));
  if (pace.booked === undefined) return undefined;
  const meeting = pace.met === undefined ? addWorkingDays(parts.today, 2) : day(pace.met);
  const at = actOn(consultant, meeting, 13).now;
  await done(bookMeeting(port, doing(consultant, day(pace.booked)), { proposalId, at, place: 'Hos bedriften' }));
  if (pace.met === undefined) return undefined;
  await done(recordMeeting(port, actOn(consultant, day(pace.met), 14), { proposalId, outcome: 'AGREED' }));
  return pace.drafted === undefined ? undefined : tellAgreement(telling, proposalId, day(pace.drafted));
}

/** The person's own yes; an oral one where they need somebody to read it to them. */
async function tellConsent(telling: Telling, proposalId: string, day: LocalDate): Promise<void> {
  const { transaction } = telling.parts;
  const { participant, consultant } = partsIn(telling);
  const own = await answerConsent(
    quietly(transaction, proposalPort(transaction, participant)),
    doing(participant, day),
    {
      proposalId,
      consent: true,
    },
  );
  if (own.ok) return;
  const oral = { proposalId, consent: true, reason: 'DIGITAL_COMPETENCE', witness: 'Tolk fra tolketjenesten' } as const;
  await done(
    recordOralConsent(quietly(transaction, proposalPort(transaction, consultant)), doing(consultant, day), oral),
  );
}

/** The agreement, drafted and filled in; signed by the employer, and by all where the placement has begun. */
async function tellAgreement(telling: Telling, proposalId: string, day: LocalDate): Promise<string> {
  const { parts, story } = telling;
  const { consultant, employer, participant } = partsIn(telling);
  const port = quietly(parts.transaction, agreementPort(parts.transaction, consultant));
  const { id } = await done(draftAgreement(port, doing(consultant, day), { proposalId }));
  const drafted = await port.agreement(id);
  if (!drafted) throw new RangeError(`agreement ${id} is not there`);
  const { content, version } = drafted.agreement;
  const from = later(startOf(telling), drafted.slot.from);
  const to = earlier(endOf(telling, from), drafted.slot.to);
  const filled = {
    ...content,
    ...{ from, to },
    goals: content.goals.length > 0 ? content.goals : ['Få erfaring fra norsk arbeidsliv'],
    followUp: content.followUp || 'Samtale hver uke de første fire ukene, så hver fjortende dag',
    supervisorName: content.supervisorName || 'Daglig leder',
  };
  await done(editAgreement(port, doing(consultant, day), { id, version, content: filled }));
  const sign = (act: Act, party: 'EMPLOYER' | 'PARTICIPANT' | 'CONSULTANT') =>
    done(signAgreement(port, act, { id, version: version + 1, party }));
  await sign(actOn(employer, day, 11), 'EMPLOYER');
  if (story.stage === 'SIGNING') return id;
  await sign(actOn(participant, day, 12), 'PARTICIPANT');
  await sign(actOn(consultant, day, 13), 'CONSULTANT');
  return id;
}

/** The Monday a placement began, or is to begin. */
const startOf = ({ parts: { today }, story: { weeks } }: Telling): LocalDate =>
  weeks === undefined ? addDays(mondayOf(today), 14) : mondayOf(addDays(today, -7 * weeks));

/** Twelve weeks, or shorter where the story says that it is over. */
function endOf({ parts: { today }, story }: Telling, from: LocalDate): LocalDate {
  const monday = mondayOf(today);
  if (story.stage === 'ENDED') return addDays(monday, -3);
  return story.stage === 'HIRED' ? addDays(monday, -17) : addDays(from, 12 * 7 - 3);
}

/** A day some working days ago: before today, or before the placement began. */
function daysAgo(telling: Telling, count: number): LocalDate {
  const { parts, story } = telling;
  return workingDaysBefore(story.weeks === undefined ? parts.today : startOf(telling), count);
}
