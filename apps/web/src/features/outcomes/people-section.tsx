import { OutcomePeopleDocument } from '@fotfeste/contract';
import { BodyShort, Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type Column, PagedTable } from '../../ui/paged-table.js';
import { PersonLink } from '../../ui/person-link.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { StageTag } from '../../ui/stage-tag.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { type ChosenNumber, useChosenNumber } from './chosen-number.js';

/** Whose exits or hires a number of the table is. */
export function PeopleSection({ municipality }: { readonly municipality: string }) {
  const { t } = useTranslation(['outcomes', 'common']);
  const [chosen, choose] = useChosenNumber();
  const close = (
    <Button size="small" variant="tertiary" onClick={() => choose(undefined)}>
      {t('common:close')}
    </Button>
  );
  return (
    <Section title={t('outcomes:people.title')} actions={chosen === undefined ? undefined : close}>
      {chosen === undefined ? (
        <BodyShort>{t('outcomes:people.choose')}</BodyShort>
      ) : (
        <People municipality={municipality} number={chosen} />
      )}
    </Section>
  );
}

interface PeopleProps {
  readonly municipality: string;
  readonly number: ChosenNumber;
}

function People({ municipality, number }: PeopleProps) {
  const { t } = useTranslation('outcomes');
  const [after] = useUrlValue('after');
  const [result, again] = useQuery({
    query: OutcomePeopleDocument,
    variables: { municipality, ...number, after: after ?? null },
  });
  const caption = t('people.caption', { measure: t(`measure.${number.measure}`), year: number.year });
  return (
    <QueryView result={result} again={again}>
      {({ outcomePeople }) => (
        <>
          <BodyShort weight="semibold">{caption}</BodyShort>
          <PagedTable
            caption={caption}
            columns={columnsOf(t('people.participant'), t('people.stage'))}
            page={outcomePeople}
            empty={t('people.none')}
          />
        </>
      )}
    </QueryView>
  );
}

interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly stage: Parameters<typeof StageTag>[0]['stage'];
}

function columnsOf(participant: string, stage: string): readonly Column<Person>[] {
  return [
    { key: 'participant', header: participant, cell: (person) => <PersonLink person={person} /> },
    { key: 'stage', header: stage, cell: (person) => <StageTag stage={person.stage} /> },
  ];
}
