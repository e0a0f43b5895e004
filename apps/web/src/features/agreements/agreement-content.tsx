import type { AgreementFieldsFragment } from '@fotfeste/contract';
import { PencilIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { FactList } from '../../ui/fact-list.js';
import { formatNumber } from '../../ui/format.js';
import { Section } from '../../ui/section.js';
import { useLocale } from '../../ui/use-locale.js';

interface Props {
  readonly agreement: AgreementFieldsFragment;
  readonly onEdit: () => void;
}

/** What the parties agree on. */
export function AgreementContent({ agreement, onEdit }: Props) {
  const { t } = useTranslation('agreements');
  const locale = useLocale();
  const mayEdit = agreement.status !== 'BINDING' && agreement.status !== 'ANNULLED';
  const facts = [
    { name: t('field.participant'), value: agreement.participantName },
    { name: t('field.employer'), value: agreement.employer.name },
    { name: t('field.slot'), value: agreement.slotTitle },
    { name: t('field.supervisorName'), value: agreement.supervisorName },
    {
      name: t('field.period'),
      value: (
        <>
          <DateText value={agreement.from} /> – <DateText value={agreement.to} />
        </>
      ),
    },
    { name: t('field.weeklyHours'), value: formatNumber(agreement.weeklyHours, locale) },
    { name: t('field.goals'), value: <Lines lines={agreement.goals} /> },
    { name: t('field.tasks'), value: <Lines lines={agreement.tasks} /> },
    { name: t('field.followUp'), value: <BodyLong as="span">{agreement.followUp}</BodyLong> },
    { name: t('field.adaptation'), value: <BodyLong as="span">{agreement.adaptation}</BodyLong> },
  ];
  const edit = (
    <Button size="small" variant="tertiary" icon={<PencilIcon aria-hidden />} onClick={onEdit}>
      {t('edit')}
    </Button>
  );
  return (
    <Section title={t('content')} actions={mayEdit ? edit : undefined}>
      <FactList facts={facts} />
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <List size="small">
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}
