import type { SlotContentFragment } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';
import { FactList } from '../../ui/fact-list.js';
import { formatNumber } from '../../ui/format.js';
import { useCodeName } from '../../ui/use-code-name.js';
import { useLocale } from '../../ui/use-locale.js';
import { useNamed } from '../../ui/use-named.js';
import { PlaceDots } from './place-dots.js';
import { SlotStatusTag } from './slot-status-tag.js';
import { useIsEmployer } from './use-is-employer.js';

/** The facts of a slot, except its tasks and its week. */
export function SlotFacts({ slot }: { readonly slot: SlotContentFragment }) {
  const { t } = useTranslation(['slots', 'enums', 'common']);
  const isEmployer = useIsEmployer();
  const named = useNamed();
  const code = useCodeName();
  const locale = useLocale();
  const none = t('slots:view.none');
  const skills = slot.skills.map(({ skill, essential }) =>
    t(essential ? 'slots:view.essential' : 'slots:view.useful', { skill: named(skill.name) }),
  );
  const papers = slot.requirements.map(({ kind, must, licenceClass }) => {
    const name = code('CertificateKind', kind);
    const paper = licenceClass === null ? name : t('slots:view.licence', { paper: name, licence: licenceClass });
    return t(must ? 'slots:view.must' : 'slots:view.may', { paper });
  });
  const lines = (texts: readonly string[]) =>
    texts.length === 0 ? none : texts.map((line) => <div key={line}>{line}</div>);
  const facts = [
    { name: t('slots:column.status'), value: <SlotStatusTag status={slot.status} /> },
    { name: t('slots:form.occupation'), value: named(slot.occupation.name) },
    {
      name: t('slots:column.period'),
      value: (
        <>
          <DateText value={slot.from} /> – <DateText value={slot.to} />
        </>
      ),
    },
    { name: t('slots:column.places'), value: <PlaceDots taken={slot.taken} capacity={slot.capacity} /> },
    { name: t('slots:form.weeklyHours'), value: formatNumber(slot.weeklyHours, locale) },
    { name: t('slots:form.postcode'), value: slot.postcode },
    { name: t('slots:column.supervisor'), value: slot.supervisorName ?? t('common:unknown') },
    { name: t('slots:form.languageBuddy'), value: t(slot.languageBuddy ? 'common:yes' : 'common:no') },
    {
      name: t('slots:column.outlook'),
      value:
        slot.outlookPercent === null
          ? t(`enums:Outlook.${slot.outlook}`)
          : t('slots:view.outlook', { outlook: t(`enums:Outlook.${slot.outlook}`), percent: slot.outlookPercent }),
    },
    {
      name: t('slots:form.outlookDecisionOn'),
      value: slot.outlookDecisionOn === null ? none : <DateText value={slot.outlookDecisionOn} />,
    },
    { name: t('slots:form.skills'), value: lines(skills) },
    { name: t('slots:form.papers'), value: lines(papers) },
    {
      name: t('slots:column.proposals'),
      value: (
        <AppLink to={isEmployer ? `/inbox?slotId=${slot.id}` : `/proposals?slotId=${slot.id}`}>
          {t('slots:proposals', { count: slot.openProposals, cap: slot.proposalCap })}
        </AppLink>
      ),
    },
    { name: t('slots:view.sharedWith'), value: lines(slot.sharedWith.map((municipality) => municipality.name)) },
    { name: t('slots:view.enteredBy'), value: slot.enteredBy },
  ];
  return <FactList facts={facts} />;
}
