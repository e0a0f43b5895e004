import {
  type LinkAct,
  type LinkedActFieldsFragment,
  UseOneTimeLinkDocument,
  type UseOneTimeLinkMutation,
} from '@fotfeste/contract';
import { Checkbox, ErrorMessage, List } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateText } from '../../ui/date-text.js';
import { FactList } from '../../ui/fact-list.js';
import { formatNumber } from '../../ui/format.js';
import { Section } from '../../ui/section.js';
import { useLocale } from '../../ui/use-locale.js';

const pick = (data: UseOneTimeLinkMutation) => data.useOneTimeLink;

interface Props {
  readonly secret: string;
  readonly code: string;
  readonly act: LinkedActFieldsFragment;
  readonly onDone: (act: LinkAct) => void;
}

/** What a link asks for, and the button that does it. */
export function LinkedActSection({ secret, code, act, onDone }: Props) {
  const { t, i18n } = useTranslation(['link', 'enums']);
  const [read, setRead] = useState(false);
  const [tried, setTried] = useState(false);
  const using = useAction(UseOneTimeLinkDocument, pick);
  const submit = async () => {
    setTried(true);
    if (!read) return;
    const used = await using.run({ secret, code, language: i18n.language });
    if (used !== undefined) onDone(used.act);
  };
  return (
    <>
      <Section title={act.title}>
        <LinkedFacts act={act} />
      </Section>
      <Section title={t(`enums:LinkAct.${act.act}`)}>
        <ActionForm action={using} onSubmit={submit} submitLabel={t(`link:submit.${act.act}`)}>
          <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
            {t('link:read')}
          </Checkbox>
          {tried && !read && <ErrorMessage>{t('link:mustRead')}</ErrorMessage>}
        </ActionForm>
      </Section>
    </>
  );
}

/** The facts that the act is about; those it has none of are left out. */
function LinkedFacts({ act }: { readonly act: LinkedActFieldsFragment }) {
  const { t } = useTranslation(['link', 'enums']);
  const locale = useLocale();
  const period = (
    <>
      <DateText value={act.from} /> – <DateText value={act.to} />
    </>
  );
  const lines = (texts: readonly string[]) => (texts.length > 0 ? <Lines lines={texts} /> : undefined);
  const days = act.days.map((day) => (
    <List.Item key={day.on}>
      <DateText value={day.on} />: {t(`enums:AttendanceKind.${day.kind}`)},{' '}
      {t('link:hours', { hours: formatNumber(day.hours, locale) })}
    </List.Item>
  ));
  const facts = [
    { name: t('link:field.participant'), value: act.participantName ?? undefined },
    { name: t('link:field.employer'), value: act.employer },
    { name: t('link:field.period'), value: period },
    { name: t('link:field.weeklyHours'), value: formatNumber(act.weeklyHours, locale) },
    { name: t('link:field.capacity'), value: act.capacity ?? undefined },
    { name: t('link:field.supervisorName'), value: act.supervisorName || undefined },
    { name: t('link:field.goals'), value: lines(act.goals) },
    { name: t('link:field.tasks'), value: lines(act.tasks) },
    { name: t('link:field.followUp'), value: act.followUp || undefined },
    { name: t('link:field.adaptation'), value: act.adaptation || undefined },
    { name: t('link:field.days'), value: days.length > 0 ? <List size="small">{days}</List> : undefined },
  ];
  return <FactList facts={facts.filter(({ value }) => value !== undefined)} />;
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
