import type { OccupationFieldsFragment, ParticipantInput, SkillFieldsFragment } from '@fotfeste/contract';
import { writtenNumber } from '../../ui/written-number.js';
import type { PersonCase } from './person-case.js';

type Stored = Pick<PersonCase, 'skills' | 'experience' | 'certificates' | 'otherLanguages' | 'adaptations'>;

/** What a person brings and needs, while it is being written. */
export interface Brought {
  readonly skills: readonly SkillFieldsFragment[];
  /** Work to add to what is known. */
  readonly work: OccupationFieldsFragment | undefined;
  readonly years: string;
  readonly papers: readonly string[];
  readonly languages: readonly string[];
  readonly needs: readonly string[];
}

/** What the form starts with. */
export function broughtBy(person: Stored): Brought {
  return {
    skills: person.skills.map((row) => row.skill),
    work: undefined,
    years: '',
    papers: person.certificates.map((paper) => paper.kind),
    languages: person.otherLanguages,
    needs: person.adaptations ?? [],
  };
}

/**
 * What to send. How a skill is known and the dates of a paper are kept; a new skill starts as told by the person. Needs
 * that were not known and are not written stay unknown: none is another answer than not asked.
 */
export function broughtInput(person: Stored, written: Brought): ParticipantInput {
  const { work, needs } = written;
  const before = person.experience.map((row) => ({
    occupation: row.occupation.code,
    years: row.years,
    paid: row.paid,
  }));
  const added =
    work === undefined ? [] : [{ occupation: work.code, years: writtenNumber(written.years) ?? null, paid: null }];
  return {
    skills: written.skills.map(({ id }) => ({
      skill: id,
      evidence: person.skills.find((row) => row.skill.id === id)?.evidence ?? 'CLAIMED',
    })),
    certificates: written.papers.map((kind) => {
      const held = person.certificates.find((paper) => paper.kind === kind);
      return { kind, issuedOn: held?.issuedOn ?? null, expiresOn: held?.expiresOn ?? null };
    }),
    otherLanguages: [...written.languages],
    adaptations: person.adaptations === null && needs.length === 0 ? null : [...needs],
    experience: [...before.filter((row) => row.occupation !== work?.code), ...added],
  };
}
