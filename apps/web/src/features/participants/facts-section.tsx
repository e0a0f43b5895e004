import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { EditSection } from '../../ui/edit-section.js';
import { FactList } from '../../ui/fact-list.js';
import { useLanguageName } from '../../ui/use-language-name.js';
import { FactsForm } from './facts-form.js';
import type { PersonCase } from './person-case.js';

/** The facts that a case starts with. */
export function FactsSection({ person }: { readonly person: PersonCase }) {
  const { t } = useTranslation(['participants', 'enums', 'common']);
  const language = useLanguageName();
  const known = (value: string | number | null) => (value === null || value === '' ? t('common:unknown') : value);
  const yesNo = (value: boolean | null) =>
    value === null ? t('common:unknown') : t(value ? 'common:yes' : 'common:no');
  const { settlementBasis, endGoal, schooling } = person;
  const facts = [
    { name: t('participants:fact.municipality'), value: person.municipality.name },
    { name: t('participants:fact.age'), value: known(person.age) },
    { name: t('participants:fact.phone'), value: known(person.phone) },
    { name: t('participants:fact.email'), value: known(person.email) },
    {
      name: t('participants:fact.contactLanguage'),
      value: known(person.contactLanguage && language(person.contactLanguage)),
    },
    { name: t('participants:fact.interpreterNeeded'), value: yesNo(person.interpreterNeeded) },
    { name: t('participants:fact.settledOn'), value: <DateText value={person.settledOn} /> },
    {
      name: t('participants:fact.settlementBasis'),
      value: settlementBasis === null ? t('common:unknown') : t(`enums:SettlementBasis.${settlementBasis}`),
    },
    { name: t('participants:fact.programmeStart'), value: <DateText value={person.programmeStart} /> },
    { name: t('participants:fact.programmeEnd'), value: <DateText value={person.programmeEnd} /> },
    {
      name: t('participants:fact.endGoal'),
      value: endGoal === null ? t('common:unknown') : t(`enums:EndGoal.${endGoal}`),
    },
    {
      name: t('participants:fact.schooling'),
      value: schooling === null ? t('common:unknown') : t(`enums:Schooling.${schooling}`),
    },
    { name: t('participants:fact.postcode'), value: known(person.postcode) },
    {
      name: t('participants:fact.maxCommuteMinutes'),
      value:
        person.maxCommuteMinutes === null
          ? t('common:unknown')
          : t('participants:fact.minutes', { count: person.maxCommuteMinutes }),
    },
  ];
  return (
    <EditSection
      title={t('participants:fact.title')}
      editLabel={t('participants:fact.edit')}
      mayEdit
      form={(close) => <FactsForm person={person} onClose={close} />}
    >
      <FactList facts={facts} />
    </EditSection>
  );
}
