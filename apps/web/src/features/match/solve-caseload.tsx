import {
  PrepareProposalsDocument,
  type PrepareProposalsMutation,
  type SuggestionRowFragment,
  SuggestionsDocument,
} from '@fotfeste/contract';
import { BodyLong, BodyShort, List, LocalAlert, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { SubmitButton } from '../../ui/submit-button.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { DecisionsInForce } from './decisions-in-force.js';
import { SolveTable } from './solve-table.js';

const pick = (data: PrepareProposalsMutation) => data.prepareProposals;

/** The assignment as it stands: what to keep, what to rule out, and whom to propose, all in one go. */
export function SolveCaseload() {
  const { t } = useTranslation('match');
  const [result, again] = useQuery({ query: SuggestionsDocument, variables: { assignedOnly: true } });
  return (
    <VStack gap="space-16">
      <BodyLong>{t('solve.lead')}</BodyLong>
      <DecisionsInForce />
      <QueryView result={result} again={again}>
        {({ suggestions }) => (
          <Prepare rows={suggestions.nodes.filter(({ proposal }) => proposal?.stage !== 'CONSENT')} />
        )}
      </QueryView>
    </VStack>
  );
}

function Prepare({ rows }: { readonly rows: readonly SuggestionRowFragment[] }) {
  const { t } = useTranslation('match');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const prepare = useAction(PrepareProposalsDocument, pick);
  const submit = async () => {
    const pairs = rows
      .filter(({ id }) => chosen.has(id))
      .map(({ participant, slot }) => ({ participantId: participant.id, slotId: slot.id }));
    const done = await prepare.run({ pairs });
    if (done !== undefined) setChosen(new Set());
  };
  return (
    <VStack gap="space-16">
      <SolveTable rows={rows} chosen={chosen} onChoose={setChosen} />
      <VStack gap="space-8" align="start">
        {chosen.size === 0 ? (
          <BodyShort size="small">{t('solve.nothing')}</BodyShort>
        ) : (
          <SubmitButton type="button" busy={prepare.busy} onClick={() => void submit()}>
            {t('solve.prepare', { count: chosen.size })}
          </SubmitButton>
        )}
        <ActionAlert action={prepare} />
        {prepare.done !== undefined && <PreparedNote answer={prepare.done} />}
      </VStack>
    </VStack>
  );
}

type Answer = Extract<PrepareProposalsMutation['prepareProposals'], { __typename: 'PreparedProposals' }>;

function PreparedNote({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation('match');
  const name = usePersonName();
  const { prepared, notPrepared } = answer;
  return (
    <LocalAlert status={notPrepared.length === 0 ? 'success' : 'warning'} role="status">
      <LocalAlert.Header>
        <LocalAlert.Title as="h3">{t('solve.prepared', { count: prepared.length })}</LocalAlert.Title>
      </LocalAlert.Header>
      {notPrepared.length > 0 && (
        <LocalAlert.Content>
          {t('solve.notPrepared')}
          <List size="small">
            {notPrepared.map(({ participant, slot, refusals }) => (
              <List.Item key={`${participant.id} ${slot.id}`}>
                {t('pair', { name: name(participant), slot: slot.title })}:{' '}
                {refusals.map(({ message, wayOut }) => `${message} ${wayOut}`).join(' ')}
              </List.Item>
            ))}
          </List>
        </LocalAlert.Content>
      )}
    </LocalAlert>
  );
}
