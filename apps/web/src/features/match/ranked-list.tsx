import { type SuggestionRowFragment, SuggestionsDocument } from '@fotfeste/contract';
import { Switch, VStack } from '@navikt/ds-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PagedTable } from '../../ui/paged-table.js';
import { QueryView } from '../../ui/query-view.js';
import type { FilterOf } from '../../url/filter-codec.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { CompareBoard } from './compare-board.js';
import { ListHeading } from './list-heading.js';
import type { matchShape } from './match-address.js';
import { PersonQuestions, SlotQuestions } from './next-questions.js';
import { StandbyList } from './standby-list.js';
import { SuggestionPanel } from './suggestion-panel.js';
import { WhatIfPerson } from './what-if-person.js';
import { useSuggestionColumns } from './suggestion-columns.js';

type Choice = FilterOf<typeof matchShape>;

interface Props {
  readonly choice: Choice;
}

/** Ranked suggestions: of everybody's given slot, of one person's slots, or of one slot's people. */
export function RankedList({ choice }: Props) {
  const { t } = useTranslation('match');
  const { participantId, slotId } = choice;
  const [shown, setShown] = useUrlValue('numbers');
  const numbers = shown === 'true';
  const [compared, setCompared] = useUrlValue('compare');
  const ofAll = participantId === undefined && slotId === undefined;
  const [after] = useUrlValue('after');
  const [selected, select] = useUrlValue('selected');
  const variables = useMemo(
    () => ({
      participantId: participantId ?? null,
      slotId: slotId ?? null,
      assignedOnly: ofAll ? true : null,
      after: after ?? null,
    }),
    [participantId, slotId, ofAll, after],
  );
  const [result, again] = useQuery({ query: SuggestionsDocument, variables });
  const columns = useSuggestionColumns({ participantId, slotId, numbers });
  const open = useCallback((row: SuggestionRowFragment) => select(row.id), [select]);
  const close = useCallback(() => select(undefined), [select]);
  return (
    <VStack gap="space-16">
      {!ofAll && <ListHeading participantId={participantId} slotId={slotId} />}
      <Switch size="small" checked={numbers} onChange={(event) => setShown(event.target.checked ? 'true' : undefined)}>
        {t('numbers.show')}
      </Switch>
      {!ofAll && (
        <Switch
          size="small"
          checked={compared === 'true'}
          onChange={(event) => setCompared(event.target.checked ? 'true' : undefined)}
        >
          {t('compare.show')}
        </Switch>
      )}
      {!ofAll && compared === 'true' && <CompareBoard participantId={participantId} slotId={slotId} />}
      {slotId !== undefined && <StandbyList slotId={slotId} />}
      <div className="side-by-side" data-open={selected !== undefined}>
        <QueryView result={result} again={again}>
          {({ suggestions }) => (
            <PagedTable
              caption={t('caption')}
              columns={columns}
              page={suggestions}
              empty={t('empty')}
              onOpen={open}
              openLabel={(row) =>
                t('openRow', {
                  given: row.participant.givenName,
                  family: row.participant.familyName,
                  slot: row.slot.title,
                })
              }
              selected={selected}
            />
          )}
        </QueryView>
        {selected !== undefined && <SuggestionPanel id={selected} numbers={numbers} onClose={close} />}
      </div>
      {participantId !== undefined && <PersonQuestions participantId={participantId} />}
      {slotId !== undefined && <SlotQuestions slotId={slotId} />}
      {participantId !== undefined && <WhatIfPerson key={participantId} participantId={participantId} />}
    </VStack>
  );
}
