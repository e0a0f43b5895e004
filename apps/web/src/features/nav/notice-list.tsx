import type { NoticeKind } from '@fotfeste/contract';
import { List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';

interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly dueOn: string;
}

/** What the program has found to be due; nothing where nothing is. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const { t } = useTranslation(['nav', 'enums']);
  if (notices.length === 0) return null;
  return (
    <Section title={t('nav:notices.title')}>
      <List size="small">
        {notices.map(({ id, kind, dueOn }) => (
          <List.Item key={id}>
            {t(`enums:NoticeKind.${kind}`)} (<DateText value={dueOn} />)
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
