import { buildGeography } from '@fotfeste/geography';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import {
  audiences,
  draftPlanReason,
  matchCaseload,
  namingFrom,
  renderReason,
  renderReasons,
  standardRules,
  standardWeights,
  textLanguages,
  type Reason,
  type Suggestion,
} from '../index.js';
import {
  aParticipant,
  aSlot,
  municipality,
  norwegianAt,
  occupation,
  skill,
  today,
  weekdays,
} from '../testing/index.js';
import { changeTexts, reasonTexts, ruleNames } from './texts.js';

const taxonomy = buildTaxonomy(starterSource());
const asker = { number: municipality('3203'), names: ['Asker'], latitude: 59.8331, longitude: 10.4392 };
const geography = buildGeography({
  municipalities: [asker],
  postcodes: ['1383', '1384'].map((postcode) => ({
    postcode,
    municipality: asker.number,
    latitude: 59.84,
    longitude: 10.44,
  })),
});

function suggest(participant: Partial<ParticipantFacts>, slot: Partial<SlotFacts>): Suggestion {
  const result = matchCaseload({
    participants: [aParticipant(participant)],
    slots: [aSlot(slot)],
    taxonomy,
    geography,
    rules: standardRules,
    weights: standardWeights,
    on: today,
  });
  const first = result.ok ? result.value.participants[0]?.suggestions[0] : undefined;
  if (!first) throw new Error('no suggestion');
  return first;
}

const kindergarten = taxonomy.occupations.get(occupation('5311'));
const aKindergarten: Partial<SlotFacts> = {
  sector: 'KINDERGARTEN',
  occupation: occupation('5311'),
  tasks: kindergarten?.tasks.map((task) => ({
    id: task.id,
    title: task.names.nb ?? '',
    language: task.language,
    talkMinutesPerDay: task.talkMinutesPerDay,
    demands: task.demands,
    skills: task.skills,
  })),
};
const aParent: Partial<ParticipantFacts> = {
  childcareHours: weekdays(9, 16),
  adaptations: ['NO_COLD'],
  schoolBlocks: weekdays(8, 11).filter(({ weekday }) => weekday < 3),
  wishes: [{ occupation: occupation('5311'), rank: 1 }],
  skills: [{ skill: skill('play-with-children'), evidence: 'SHOWN' }],
  workHistory: [{ occupation: occupation('5312'), years: 4 }],
  certificates: [],
};
const suggestion = suggest(aParent, aKindergarten);
const all: readonly Reason[] = [...suggestion.reasons, ...suggestion.risks, ...suggestion.actions];
const telling = (audience: (typeof audiences)[number], language: (typeof textLanguages)[number] = 'nb') => ({
  audience,
  language,
  naming: namingFrom(taxonomy, language, [aSlot(aKindergarten)]),
});

describe('an explanation', () => {
  it('gives three reasons, the risks by name, and what has to be done', () => {
    expect(suggestion.reasons).toHaveLength(3);
    expect(suggestion.risks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['LANGUAGE_GAP', 'LATER_HIRE_NEEDS_LEVEL']),
    );
    expect(suggestion.actions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['RULE_CHILDCARE_HOURS', 'RULE_ADAPTATION_CONFLICT', 'RULE_POLICE_CERTIFICATE_POSSIBLE']),
    );
  });

  it('says what an internship allows and hiring does not, with the section', () => {
    const later = all.find(({ code }) => code === 'LATER_HIRE_NEEDS_LEVEL');
    expect(later && renderReason(later, telling('CONSULTANT'))).toBe(
      'Praksis går, men ansettelse krever mer norsk (barnehageloven § 27). Mangler: B1 i lytting, B1 i lesing, B1 i muntlig.',
    );
  });

  it('rests on facts of the two sides: every reason that is not about missing facts names some', () => {
    for (const reason of all.filter(({ code, kind }) => code !== 'FACTS_MISSING' && kind !== 'MARKET')) {
      expect([reason.code, reason.facts.length]).not.toEqual([reason.code, 0]);
    }
  });

  it('leaves no value unfilled, in either language', () => {
    for (const language of textLanguages) {
      for (const audience of audiences) {
        const said = renderReasons(all, telling(audience, language)).join(' ');
        expect(said).not.toMatch(/[{}]|undefined|null/);
      }
    }
  });

  it('tells an employer nothing of childcare, needs, school, travel or address', () => {
    const forEmployer = all.filter(({ audiences: may }) => may.includes('EMPLOYER'));
    const facts = forEmployer.flatMap((reason) => reason.facts.map(({ name }) => name));
    for (const secret of ['childcareHours', 'adaptations', 'schoolBlocks', 'homePostcode', 'protection', 'birthDate']) {
      expect(facts).not.toContain(`participant.${secret}`);
    }
    const hidden = all.find(({ code }) => code === 'RULE_CHILDCARE_HOURS');
    expect(hidden && renderReason(hidden, telling('EMPLOYER'))).toBeUndefined();
    expect(hidden && renderReason(hidden, telling('PARTICIPANT'))).toContain('09:00');
  });

  it('marks law that was not read in full', () => {
    const action = all.find(({ code }) => code === 'RULE_POLICE_CERTIFICATE_POSSIBLE');
    expect(action && renderReason(action, telling('CONSULTANT'))).toContain(
      'Ikke bekreftet: sjekk barnehageloven § 30',
    );
  });
});

describe('the values in a sentence', () => {
  it('are those of the reason: changing the number changes the text', () => {
    const commute: Reason = { code: 'SHORT_COMMUTE', kind: 'FOR', audiences, params: { minutes: 17 }, facts: [] };
    expect(renderReason(commute, telling('CONSULTANT'))).toBe('Kort reisevei: rundt 17 minutter.');
    expect(renderReason({ ...commute, params: { minutes: 18 } }, telling('CONSULTANT'))).toContain('18');
    expect(renderReason({ ...commute, params: {} }, telling('CONSULTANT'))).toBeUndefined();
  });
});

describe('the reason for the plan', () => {
  const draft = draftPlanReason(suggestion, aSlot(aKindergarten), telling('CONSULTANT'));

  it('says what the element is, how it helps towards work, and what comes first', () => {
    expect(draft.text).toContain('praksis (barnehage- og skolefritidsassistenter mv.) i 12 uker, 35 timer i uka');
    expect(draft.text).toContain('Det styrker mulighetene for arbeid fordi:');
    expect(draft.text).toContain('Før oppstart:');
  });

  it('carries its facts and the version of its texts', () => {
    expect(draft.version).toBe('plan-draft-1');
    expect(draft.facts.length).toBeGreaterThan(5);
  });
});

describe('the texts', () => {
  it('exist in both languages for every code', () => {
    for (const texts of [...Object.values(reasonTexts), ...Object.values(changeTexts)]) {
      expect(texts.nb[0].length).toBeGreaterThan(5);
      expect(texts.en[0].length).toBeGreaterThan(5);
      expect(texts.nb.length).toBe(texts.en.length);
    }
    for (const names of Object.values(ruleNames)) expect(names.nb && names.en).toBeTruthy();
  });

  it('use the same values in both languages', () => {
    const values = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
    for (const { nb, en } of [...Object.values(reasonTexts), ...Object.values(changeTexts)]) {
      nb.forEach((text, index) => expect(values(en[index])).toEqual(values(text)));
    }
  });
});

describe('norwegian at A2', () => {
  it('is enough for simple tasks and is called so', () => {
    const simple = suggest(
      { norwegian: norwegianAt('A2') },
      { tasks: [{ id: 'mop', title: 'Vaske', language: { LISTENING: 'A1' }, talkMinutesPerDay: 10 }] },
    );
    const said = renderReasons(simple.reasons, telling('CONSULTANT')).join(' ');
    expect(said).toContain('Norsken på nivå A2 holder til oppgavene (én oppgave).');
  });
});
