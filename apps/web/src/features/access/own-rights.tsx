import {
  AccessLogDocument,
  MakeObjectionDocument,
  type MakeObjectionMutation,
  ObjectionsDocument,
  OwnParticipantDocument,
} from '@fotfeste/contract';
import { BodyLong, BodyShort, Button, HStack, List, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateText } from '../../ui/date-text.js';
import { fieldId } from '../../ui/field-id.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { useFieldError } from '../../ui/use-field-error.js';

/** The participant's own: a copy of everything, who has looked, and the right to object. */
export function OwnRights() {
  const { t } = useTranslation('privacy');
  const [result, again] = useQuery({ query: OwnParticipantDocument });
  return (
    <>
      <Section title={t('copy.title')}>
        <BodyLong>{t('copy.lead')}</BodyLong>
        <HStack gap="space-12">
          <Button as="a" size="small" variant="secondary" href="/my-data.pdf" download>
            {t('copy.pdf')}
          </Button>
          <Button as="a" size="small" variant="secondary" href="/my-data.json" download>
            {t('copy.json')}
          </Button>
        </HStack>
      </Section>
      <QueryView result={result} again={again}>
        {({ myHome }) => (
          <>
            <WhoLooked participantId={myHome.participant.id} />
            <Objections participantId={myHome.participant.id} />
          </>
        )}
      </QueryView>
    </>
  );
}

function WhoLooked({ participantId }: { readonly participantId: string }) {
  const { t } = useTranslation('privacy');
  const [result, again] = useQuery({ query: AccessLogDocument, variables: { participantId } });
  return (
    <Section title={t('log.title')}>
      <BodyLong>{t('log.lead')}</BodyLong>
      <QueryView result={result} again={again}>
        {({ accessLog }) => (
          <List size="small">
            {accessLog.nodes.map((line) => (
              <List.Item key={`${line.at} ${line.who} ${line.what}`}>
                <DateText value={line.at} /> {t('log.line', { who: line.who, role: line.role, what: line.what })}
              </List.Item>
            ))}
          </List>
        )}
      </QueryView>
    </Section>
  );
}

const pick = (data: MakeObjectionMutation) => data.makeObjection;

function Objections({ participantId }: { readonly participantId: string }) {
  const { t } = useTranslation('privacy');
  const [reason, setReason] = useState('');
  const [{ data }, again] = useQuery({ query: ObjectionsDocument, variables: { participantId } });
  const objecting = useAction(MakeObjectionDocument, pick);
  const refused = useFieldError(objecting.refusals);
  const submit = async () => {
    if ((await objecting.run({ reason })) === undefined) return;
    setReason('');
    again({ requestPolicy: 'network-only' });
  };
  return (
    <Section title={t('object.title')}>
      <VStack gap="space-16">
        <BodyLong>{t('object.lead')}</BodyLong>
        <ActionForm action={objecting} onSubmit={submit} submitLabel={t('object.submit')}>
          <Textarea
            id={fieldId('reason')}
            label={t('object.label')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={refused('reason')}
          />
        </ActionForm>
        {(data?.objections ?? []).map((objection) => (
          <VStack key={objection.id} gap="space-4">
            <BodyShort>
              <DateText value={objection.madeAt} />: {objection.reason}
            </BodyShort>
            <BodyShort textColor="subtle">
              {objection.answer === null
                ? t('object.waits')
                : t('object.answer', { who: objection.answeredBy, answer: objection.answer })}
            </BodyShort>
          </VStack>
        ))}
      </VStack>
    </Section>
  );
}
