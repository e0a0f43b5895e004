import type { ParticipantId } from '@fotfeste/kernel';
import { actions, may, systemViewer, viewerOf, type Role, type RoleGrant, type Viewer } from './index.js';

const account = { userId: 'u', personId: 'p', name: 'Kari', language: 'nb' } as const;
const grant = (role: Role, tenant: Partial<RoleGrant>): RoleGrant => ({ role, clearance: 0, ...tenant });

function viewer(role: Role, tenant: Partial<RoleGrant>): Viewer {
  const made = viewerOf(account, [grant(role, tenant)]);
  if (!made) throw new Error('no viewer');
  return made;
}

const consultant = viewer('CONSULTANT', { municipality: '3203' });
const employer = viewer('EMPLOYER_CONTACT', { organisation: '310000019' });
const decider = viewer('NAV_DECIDER', { navOffice: '0220' });
const participant = viewer('PARTICIPANT', { municipality: '3203', participantId: 'mira' });

describe('who somebody is', () => {
  it('is nobody without a grant in force', () => {
    expect(viewerOf(account, [])).toBeUndefined();
  });

  it('is one side of the table only: grants of the other side are left out', () => {
    const both = viewerOf(account, [
      grant('CONSULTANT', { municipality: '3203' }),
      grant('EMPLOYER_CONTACT', { organisation: '310000019' }),
    ]);
    expect(both).toMatchObject({ kind: 'STAFF', roles: ['CONSULTANT'], organisations: [] });
  });
});

describe('the table of permissions', () => {
  it('lets a consultant work on cases of the own municipality and no other', () => {
    expect(may(consultant, 'participant.change', { municipality: '3203' })).toBe(true);
    expect(may(consultant, 'participant.change', { municipality: '3201' })).toBe(false);
  });

  it('denies what it is not told enough about', () => {
    expect(may(consultant, 'participant.change')).toBe(false);
    expect(may(employer, 'card.read')).toBe(false);
  });

  it('keeps the decision with NAV, and the need group with NAV alone', () => {
    const thing = { municipality: '3203', organisation: '310000019', navOffice: '0220', participantId: 'mira' };
    expect([consultant, employer, participant].filter((each) => may(each, 'measure.decide', thing))).toEqual([]);
    expect([consultant, employer, participant].filter((each) => may(each, 'measure.prepare', thing))).toEqual([]);
    expect([consultant, employer, participant].filter((each) => may(each, 'measure.readAssessment', thing))).toEqual(
      [],
    );
    expect(may(decider, 'measure.decide', thing)).toBe(true);
    expect(may(decider, 'measure.readAssessment', thing)).toBe(true);
    expect(may(decider, 'measure.readAssessment', { ...thing, navOffice: '0602' })).toBe(false);
  });

  it('lets participants answer for themselves, and nobody for them', () => {
    const own = { participantId: 'mira' as ParticipantId, municipality: '3203' };
    expect(may(participant, 'consent.answer', own)).toBe(true);
    expect(may(participant, 'consent.answer', { participantId: 'sami' })).toBe(false);
    expect([consultant, employer, decider].filter((each) => may(each, 'consent.answer', own))).toEqual([]);
  });

  it('gives the program itself no action that is a person’s', () => {
    const thing = { municipality: '3203', organisation: '310000019', navOffice: '0220', participantId: 'mira' };
    const open = actions.filter((action) => may(systemViewer, action, thing));
    expect(open.every((action) => action === 'reference.read' || action === 'mailbox.read')).toBe(true);
  });
});
