import { BodyShort, Table, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { CefrBars } from '../../ui/cefr-bars.js';
import { DateText } from '../../ui/date-text.js';
import { EditSection } from '../../ui/edit-section.js';
import { NorwegianForm } from './norwegian-form.js';
import type { PersonCase } from './person-case.js';

/** Norwegian per part of the language: the level in force, and how and when each result was found. */
export function NorwegianSection({ person }: { readonly person: PersonCase }) {
  const { t } = useTranslation(['participants', 'enums']);
  return (
    <EditSection
      title={t('participants:norwegian.title')}
      editLabel={t('participants:norwegian.edit')}
      mayEdit
      form={(close) => <NorwegianForm person={person} onClose={close} />}
    >
      <VStack gap="space-12">
        <CefrBars levels={person.level} />
        {person.norwegian.length === 0 ? (
          <BodyShort>{t('participants:norwegian.none')}</BodyShort>
        ) : (
          <Results results={person.norwegian} />
        )}
      </VStack>
    </EditSection>
  );
}

function Results({ results }: { readonly results: PersonCase['norwegian'] }) {
  const { t } = useTranslation(['participants', 'enums']);
  return (
    <Table size="small">
      <caption className="aksel-sr-only">{t('participants:norwegian.results')}</caption>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('participants:norwegian.part')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('participants:norwegian.level')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('participants:norwegian.source')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('participants:norwegian.takenOn')}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {results.map((row) => (
          <Table.Row key={`${row.skill} ${row.source} ${row.takenOn}`}>
            <Table.HeaderCell scope="row">{t(`enums:LanguageSkill.${row.skill}`)}</Table.HeaderCell>
            <Table.DataCell>{row.level}</Table.DataCell>
            <Table.DataCell>{t(`enums:LanguageSource.${row.source}`)}</Table.DataCell>
            <Table.DataCell>
              <DateText value={row.takenOn} />
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
