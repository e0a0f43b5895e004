import {
  LookAgainDocument,
  type LookAgainMutation,
  type SecondLookFieldsFragment,
  type SecondLookOutcome,
  SecondLooksDocument,
} from '@fotfeste/contract';
import { BodyShort, Button, HStack, Table, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { AppLink } from '../../ui/app-link.js';
import { Kroner } from '../../ui/kroner.js';
import { QueryView } from '../../ui/query-view.js';
import { TextInput } from '../../ui/text-input.js';

const pick = (data: LookAgainMutation) => data.lookAgain;

/** The tenth of the bulk approvals that somebody else looks at afterwards. */
export function SecondLooks() {
  const { t } = useTranslation('nav');
  const [result, again] = useQuery({ query: SecondLooksDocument });
  return (
    <QueryView result={result} again={again}>
      {({ secondLooks }) =>
        secondLooks.length === 0 ? (
          <BodyShort>{t('looks.empty')}</BodyShort>
        ) : (
          <div className="table-scroll" tabIndex={0} role="group" aria-label={t('looks.title')}>
            <Table size="small">
              <caption className="aksel-sr-only">{t('looks.title')}</caption>
              <Table.Header>
                <Table.Row>
                  {(['case', 'amount', 'decidedBy', 'outcome'] as const).map((column) => (
                    <Table.HeaderCell key={column} scope="col">
                      {t(`looks.${column}`)}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {secondLooks.map((look) => (
                  <LookRow key={look.id} look={look} onLooked={() => again({ requestPolicy: 'network-only' })} />
                ))}
              </Table.Body>
            </Table>
          </div>
        )
      }
    </QueryView>
  );
}

function LookRow({ look, onLooked }: { readonly look: SecondLookFieldsFragment; readonly onLooked: () => void }) {
  const { t } = useTranslation(['nav', 'enums']);
  const { agreement } = look;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {agreement !== null && (
          <AppLink to={`/nav/cases/${agreement.id}`}>
            {t('nav:queue.caseOf', { number: agreement.number, name: agreement.participantName })}
          </AppLink>
        )}
      </Table.HeaderCell>
      <Table.DataCell align="right">
        <Kroner amount={look.amount} />
      </Table.DataCell>
      <Table.DataCell>{look.decidedBy}</Table.DataCell>
      <Table.DataCell>
        {look.mayLook && <LookForm id={look.id} onLooked={onLooked} />}
        {look.outcome !== null &&
          t('nav:looks.by', {
            outcome: t(`enums:SecondLookOutcome.${look.outcome}`),
            name: look.lookedBy,
            text: look.explanation ?? '',
          })}
      </Table.DataCell>
    </Table.Row>
  );
}

function LookForm({ id, onLooked }: { readonly id: string; readonly onLooked: () => void }) {
  const { t } = useTranslation('nav');
  const [text, setText] = useState('');
  const look = useAction(LookAgainDocument, pick);
  const say = (outcome: SecondLookOutcome) => () =>
    void look.run({ decisionId: id, outcome, explanation: text || null }).then((done) => done && onLooked());
  return (
    <VStack gap="space-8">
      <ActionAlert action={look} />
      <TextInput size="small" label={t('looks.explanation')} field="text" value={text} onChange={setText} />
      <HStack gap="space-8">
        <Button size="small" variant="secondary" loading={look.busy} onClick={say('AGREED')}>
          {t('looks.agree')}
        </Button>
        <Button size="small" variant="secondary" loading={look.busy} onClick={say('DOUBTED')}>
          {t('looks.doubt')}
        </Button>
      </HStack>
    </VStack>
  );
}
