import { type CallListQuery, CallListDocument } from '@fotfeste/contract';
import { BodyLong, BodyShort, Heading, HGrid, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AppLink } from '../../ui/app-link.js';
import { PersonLink } from '../../ui/person-link.js';
import { formatDate } from '../../ui/format.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { useLocale } from '../../ui/use-locale.js';
import { useNamed } from '../../ui/use-named.js';

type Calls = CallListQuery['callList'];

/** Where places are missing, and whom to ring about it: each place helps those named. */
export function CallListView() {
  const { t } = useTranslation('match');
  const [result, again] = useQuery({ query: CallListDocument });
  return (
    <QueryView result={result} again={again}>
      {({ callList }) => (
        <VStack gap="space-16">
          <BodyLong>{callList.calls.length === 0 ? t('calls.empty') : t('calls.lead')}</BodyLong>
          <HGrid gap="space-16" columns={{ xs: 1, md: 2, xl: 3 }}>
            {callList.calls.map((call) => (
              <CallCard key={call.employer.organisationNumber} call={call} />
            ))}
          </HGrid>
          {callList.needs.length > 0 && <Needs needs={callList.needs} />}
        </VStack>
      )}
    </QueryView>
  );
}

function CallCard({ call }: { readonly call: Calls['calls'][number] }) {
  const { t } = useTranslation('match');
  const named = useNamed();
  const locale = useLocale();
  const [first] = call.helps;
  const tasks = call.draftTasks.map(({ title }) => title.toLowerCase()).join(', ');
  return (
    <Section title={`${call.employer.name} – ${named(call.occupation.name).toLowerCase()}`}>
      <BodyShort size="small">
        {call.lastContactOn === null
          ? t('calls.never')
          : t('calls.last', { date: formatDate(call.lastContactOn, locale) })}
      </BodyShort>
      <Heading level="3" size="xsmall">
        {t('calls.helps', { count: call.helps.length })}
      </Heading>
      <List size="small">
        {call.helps.slice(0, 6).map((person) => (
          <List.Item key={person.id}>
            <PersonLink person={person} />
          </List.Item>
        ))}
      </List>
      {tasks !== '' && <BodyShort size="small">{t('calls.draft', { tasks })}</BodyShort>}
      {first !== undefined && <AppLink to={`/slots/new?participantId=${first.id}`}>{t('calls.write')}</AppLink>}
    </Section>
  );
}

function Needs({ needs }: { readonly needs: Calls['needs'] }) {
  const { t } = useTranslation('match');
  const named = useNamed();
  return (
    <Section title={t('calls.needs')}>
      <List size="small">
        {needs.slice(0, 10).map(({ occupation, municipality, level, participants }) => (
          <List.Item key={`${occupation.code} ${municipality.number}`}>
            {named(occupation.name)}
            {level === null ? '' : ` (${level})`}: {t('calls.waiting', { count: participants.length })}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
