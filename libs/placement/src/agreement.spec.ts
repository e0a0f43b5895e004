import { localDate } from '@fotfeste/kernel';
import { agreementStatus, editAgreement, maySignAs, parties, signAgreement } from './agreement.js';
import { draftContent } from './agreement-draft.js';
import { defaultPlacementSettings } from './clocks.js';
import type { Step } from './refusals.js';
import { aContent, anAgreement, aSigner, draftSources, noon } from './testing/index.js';

const codes = (step: Step<unknown>): string[] => (step.ok ? [] : step.refusal.map(({ code }) => code));
const slot = { from: localDate('2026-10-01'), to: localDate('2027-03-01') };
const within = { slot, settings: defaultPlacementSettings };

describe('signing a placement agreement', () => {
  const sign = (agreement = anAgreement(), more: object = {}) =>
    signAgreement(agreement, { version: 1, party: 'CONSULTANT', signer: aSigner('STAFF'), ...more }, noon());

  it('binds when the consultant signs after the two others', () => {
    expect(sign(anAgreement({ signedBy: ['EMPLOYER', 'PARTICIPANT'] }))).toMatchObject({
      value: { bindingAt: noon() },
    });
  });

  it.each([[[]], [['EMPLOYER']], [['PARTICIPANT']]] as const)('keeps the consultant last after %j', (signedBy) => {
    expect(codes(sign(anAgreement({ signedBy })))).toEqual(['CONSULTANT_SIGNS_LAST']);
  });

  it('never binds by participant and employer alone, in either order', () => {
    for (const [first, second] of [
      ['PARTICIPANT', 'EMPLOYER'],
      ['EMPLOYER', 'PARTICIPANT'],
    ] as const) {
      const signed = sign(anAgreement({ signedBy: [first] }), { party: second, signer: aSigner(second) });
      expect(signed).toMatchObject({ ok: true });
      expect(signed).not.toHaveProperty('value.bindingAt');
    }
  });

  it('lets a consultant sign for the participant with a reason, and for no other', () => {
    expect(codes(sign(anAgreement(), { party: 'PARTICIPANT' }))).toEqual(['ON_BEHALF_REASON_MISSING']);
    expect(sign(anAgreement(), { party: 'PARTICIPANT', onBehalfReason: 'PAPER' })).toMatchObject({
      value: { signatures: { PARTICIPANT: { onBehalfReason: 'PAPER' } } },
    });
    expect(codes(sign(anAgreement(), { party: 'EMPLOYER', onBehalfReason: 'PAPER' }))).toEqual([
      'ON_BEHALF_ONLY_PARTICIPANT',
    ]);
  });

  it('refuses one person on both sides of the table, whatever account they use', () => {
    const both = anAgreement({ signedBy: ['PARTICIPANT', 'EMPLOYER'] });
    expect(codes(sign(both, { signer: aSigner('STAFF', 'EMPLOYER') }))).toEqual(['SAME_PERSON_SIGNS_TWICE']);
  });

  it('refuses a second signature, a stale version, an unfinished text, and what is over', () => {
    expect(codes(sign(anAgreement({ signedBy: parties })))).toEqual(['ALREADY_SIGNED']);
    expect(codes(sign(anAgreement({ version: 2 })))).toEqual(['STALE_VERSION']);
    expect(codes(sign(anAgreement({ content: aContent({ goals: [] }) })))).toEqual(['AGREEMENT_INCOMPLETE']);
    expect(codes(sign(anAgreement({ bindingAt: noon() })))).toEqual(['AGREEMENT_ALREADY_BINDING']);
    expect(codes(sign(anAgreement({ annulledAt: noon() })))).toEqual(['AGREEMENT_ANNULLED']);
  });

  it('offers each side only what it may sign now', () => {
    const half = anAgreement({ signedBy: ['EMPLOYER'] });
    expect(maySignAs(half, 'STAFF')).toEqual(['PARTICIPANT']);
    expect(maySignAs(half, 'EMPLOYER')).toEqual([]);
    expect(maySignAs(anAgreement({ signedBy: ['EMPLOYER', 'PARTICIPANT'] }), 'STAFF')).toEqual(['CONSULTANT']);
    expect(maySignAs(anAgreement(), 'NAV')).toEqual([]);
  });

  it('offers nobody a signature that would be refused', () => {
    for (const signedBy of [[], ['EMPLOYER'], ['PARTICIPANT'], ['EMPLOYER', 'PARTICIPANT']] as const)
      for (const kind of ['STAFF', 'EMPLOYER', 'PARTICIPANT', 'NAV'] as const)
        for (const party of parties) {
          const agreement = anAgreement({ signedBy });
          const tried = sign(agreement, { party, signer: aSigner(kind), onBehalfReason: 'PAPER' });
          expect([signedBy, kind, party, tried.ok]).toEqual([
            signedBy,
            kind,
            party,
            maySignAs(agreement, kind).includes(party),
          ]);
        }
  });
});

describe('editing a placement agreement', () => {
  it('makes a new version that nobody has signed', () => {
    const edited = editAgreement(anAgreement({ signedBy: ['EMPLOYER'] }), { version: 1, content: aContent() }, within);
    expect(edited).toMatchObject({ value: { version: 2, signatures: {} } });
  });

  it('refuses to write over what somebody else has written', () => {
    expect(codes(editAgreement(anAgreement({ version: 3 }), { version: 2, content: aContent() }, within))).toEqual([
      'STALE_VERSION',
    ]);
  });

  it('stays within the slot and the law’s week', () => {
    const content = aContent({ to: localDate('2027-04-01'), weeklyHours: 41 });
    expect(codes(editAgreement(anAgreement(), { version: 1, content }, within))).toEqual([
      'AGREEMENT_OUTSIDE_SLOT',
      'NUMBER_OUT_OF_RANGE',
    ]);
  });
});

describe('drafting a placement agreement', () => {
  it('takes goals from what the person lacks and wants, and tasks and hours from the slot', () => {
    expect(draftContent(draftSources())).toMatchObject({
      from: '2026-11-03',
      to: '2027-03-01',
      weeklyHours: 22.5,
      goals: [
        'Norsk, lese: finne nivået i arbeidet',
        'Norsk, snakke: fra A2 mot B1 gjennom arbeidet',
        'Lære: Betjene kasse',
        'Vurdere fast jobb etter praksisen',
        'Prøve ut yrket deltakeren ønsker',
      ],
      tasks: ['Fylle varer', 'Svare kunder'],
      supervisorName: 'Siri Sjef',
      adaptation: 'Språkfadder på arbeidsplassen.\n«Svare kunder» gjøres sammen med en kollega til språket holder.',
    });
  });

  it('ends with the programme, or with the slot’s usual length', () => {
    expect(draftContent(draftSources({ programmeEnd: localDate('2026-12-31') })).to).toBe('2026-12-31');
    const slot12 = { ...draftSources().slot, lengthWeeks: 12 };
    expect(draftContent(draftSources({ slot: slot12 })).to).toBe('2027-01-25');
  });

  it('can be signed as it stands, or says what is missing', () => {
    expect(agreementStatus(anAgreement({ content: draftContent(draftSources()) }))).toBe('READY_TO_SIGN');
    const bare = { ...draftSources().slot, supervisorName: null };
    expect(agreementStatus(anAgreement({ content: draftContent(draftSources({ slot: bare })) }))).toBe('DRAFT');
  });
});
