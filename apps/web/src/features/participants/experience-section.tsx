import { useTranslation } from 'react-i18next';
import { EditSection } from '../../ui/edit-section.js';
import { FactList } from '../../ui/fact-list.js';
import { formatNumber } from '../../ui/format.js';
import { useCodeName } from '../../ui/use-code-name.js';
import { useLanguageName } from '../../ui/use-language-name.js';
import { useLocale } from '../../ui/use-locale.js';
import { useNamed } from '../../ui/use-named.js';
import { ExperienceForm } from './experience-form.js';
import type { PersonCase } from './person-case.js';

/** What a person brings: work, skills with how they are known, papers, languages; and what they need. */
export function ExperienceSection({ person }: { readonly person: PersonCase }) {
  const { t } = useTranslation(['participants', 'enums', 'common']);
  const named = useNamed();
  const code = useCodeName();
  const language = useLanguageName();
  const locale = useLocale();
  const lines = (texts: readonly string[]) =>
    texts.length === 0 ? t('common:unknown') : texts.map((text) => <div key={text}>{text}</div>);
  const work = person.experience.map(({ occupation, years }) =>
    years === null
      ? named(occupation.name)
      : t('participants:bring.years', { occupation: named(occupation.name), years: formatNumber(years, locale) }),
  );
  const skills = person.skills.map(({ skill, evidence }) =>
    t('participants:bring.skill', { skill: named(skill.name), evidence: t(`enums:SkillEvidence.${evidence}`) }),
  );
  const facts = [
    { name: t('participants:bring.experience'), value: lines(work) },
    { name: t('participants:bring.skills'), value: lines(skills) },
    {
      name: t('participants:bring.certificates'),
      value: lines(person.certificates.map((paper) => code('CertificateKind', paper.kind))),
    },
    { name: t('participants:bring.otherLanguages'), value: lines(person.otherLanguages.map(language)) },
    {
      name: t('participants:bring.adaptations'),
      value: lines((person.adaptations ?? []).map((need) => code('AdaptationNeed', need))),
    },
  ];
  return (
    <EditSection
      title={t('participants:bring.title')}
      editLabel={t('participants:bring.edit')}
      mayEdit
      form={(close) => <ExperienceForm person={person} onClose={close} />}
    >
      <FactList facts={facts} />
    </EditSection>
  );
}
