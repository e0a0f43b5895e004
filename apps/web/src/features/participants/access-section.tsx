import { AccessLogDocument } from '@fotfeste/contract';
import { BodyShort, Button, List } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateText } from '../../ui/date-text.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';

/** Who has opened the case. The participant can read the same lines. */
export function AccessSection({ participantId }: { readonly participantId: string }) {
  const { t } = useTranslation('participants');
  const [shown, setShown] = useState(false);
  const button = (
    <Button size="small" variant="tertiary" aria-expanded={shown} onClick={() => setShown(!shown)}>
      {shown ? t('access.hide') : t('access.show')}
    </Button>
  );
  return (
    <Section title={t('access.title')} actions={button}>
      {shown ? <AccessLines participantId={participantId} /> : <BodyShort>{t('access.lead')}</BodyShort>}
    </Section>
  );
}

function AccessLines({ participantId }: { readonly participantId: string }) {
  const { t } = useTranslation('participants');
  const [result, again] = useQuery({ query: AccessLogDocument, variables: { participantId } });
  return (
    <QueryView result={result} again={again}>
      {({ accessLog }) => (
        <List size="small">
          {accessLog.nodes.map((line) => (
            <List.Item key={`${line.at} ${line.who} ${line.what}`}>
              <DateText value={line.at} /> {t('access.line', { who: line.who, role: line.role, what: line.what })}
            </List.Item>
          ))}
        </List>
      )}
    </QueryView>
  );
}
