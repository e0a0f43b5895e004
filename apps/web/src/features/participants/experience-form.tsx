import type { OccupationFieldsFragment, ParticipantInput, SkillFieldsFragment } from '@fotfeste/contract';
import { Checkbox, CheckboxGroup, HGrid } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../../ui/action-form.js';
import { fieldId } from '../../ui/field-id.js';
import { OccupationField } from '../../ui/occupation-field.js';
import { SkillsField } from '../../ui/skills-field.js';
import { TextInput } from '../../ui/text-input.js';
import { useCodeName } from '../../ui/use-code-name.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { writtenNumber } from '../../ui/written-number.js';
import { adaptationNeeds, certificateKinds } from './known-codes.js';
import { type PersonCase, useChangeFacts } from './person-case.js';

interface Props {
  readonly person: PersonCase;
  readonly onClose: () => void;
}

/** Changes what a person brings. A new skill starts as told by the person; how it is known is raised where it is shown. */
export function ExperienceForm({ person, onClose }: Props) {
  const { t } = useTranslation('participants');
  const code = useCodeName();
  const [skills, setSkills] = useState<readonly SkillFieldsFragment[]>(person.skills.map((row) => row.skill));
  const [work, setWork] = useState<OccupationFieldsFragment>();
  const [years, setYears] = useState('');
  const [papers, setPapers] = useState(person.certificates.map((paper) => paper.kind));
  const [languages, setLanguages] = useState(person.otherLanguages.join(', '));
  const [needs, setNeeds] = useState<readonly string[]>(person.adaptations ?? []);
  const { action, change } = useChangeFacts(person, onClose);
  const error = useFieldError(action.refusals);
  const submit = () => {
    const input: ParticipantInput = {
      skills: skills.map(({ id }) => ({
        skill: id,
        evidence: person.skills.find((row) => row.skill.id === id)?.evidence ?? 'CLAIMED',
      })),
      certificates: papers.map((kind) => {
        const held = person.certificates.find((paper) => paper.kind === kind);
        return { kind, issuedOn: held?.issuedOn ?? null, expiresOn: held?.expiresOn ?? null };
      }),
      otherLanguages: languages.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
      adaptations: [...needs],
    };
    const before = person.experience.map((row) => ({
      occupation: row.occupation.code,
      years: row.years,
      paid: row.paid,
    }));
    const added =
      work === undefined ? [] : [{ occupation: work.code, years: writtenNumber(years) ?? null, paid: null }];
    void change({ ...input, experience: [...before.filter((row) => row.occupation !== work?.code), ...added] });
  };
  return (
    <ActionForm action={action} onSubmit={submit} onCancel={onClose}>
      <HGrid gap="space-16" columns={{ xs: 1, md: 2 }}>
        <OccupationField
          size="small"
          label={t('bring.addWork')}
          field="experience"
          value={work}
          onChange={setWork}
          error={error('experience')}
        />
        <TextInput
          size="small"
          label={t('bring.workYears')}
          field="years"
          inputMode="decimal"
          htmlSize={6}
          value={years}
          onChange={setYears}
        />
      </HGrid>
      <SkillsField
        label={t('bring.skills')}
        field="skills"
        occupation={work?.code}
        value={skills}
        onChange={setSkills}
        error={error('skills')}
      />
      <TextInput
        size="small"
        label={t('bring.otherLanguages')}
        description={t('bring.commas')}
        field="otherLanguages"
        value={languages}
        onChange={setLanguages}
        error={error('otherLanguages')}
      />
      <HGrid gap="space-16" columns={{ xs: 1, md: 2 }}>
        <CheckboxGroup
          id={fieldId('certificates')}
          tabIndex={-1}
          legend={t('bring.certificates')}
          size="small"
          value={papers}
          onChange={setPapers}
        >
          {certificateKinds.map((kind) => (
            <Checkbox key={kind} value={kind}>
              {code('CertificateKind', kind)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <CheckboxGroup
          id={fieldId('adaptations')}
          tabIndex={-1}
          legend={t('bring.adaptations')}
          description={t('bring.needsNotDiagnoses')}
          size="small"
          value={[...needs]}
          onChange={setNeeds}
        >
          {adaptationNeeds.map((need) => (
            <Checkbox key={need} value={need}>
              {code('AdaptationNeed', need)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </HGrid>
    </ActionForm>
  );
}
