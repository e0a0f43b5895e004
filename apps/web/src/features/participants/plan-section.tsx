import { PencilIcon, PlusIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Detail, Modal, Table } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { formatNumber } from '../../ui/format.js';
import { Section } from '../../ui/section.js';
import { useLocale } from '../../ui/use-locale.js';
import type { PersonCase } from './person-case.js';
import { PlanForm } from './plan-form.js';

/** The elements of the plan, each with its hours and the reason that the law asks for. */
export function PlanSection({ person }: { readonly person: PersonCase }) {
  const { plan } = person;
  const [edited, setEdited] = useState<PersonCase['plan'][number] | 'NEW'>();
  const close = () => setEdited(undefined);
  const { t } = useTranslation(['participants', 'common']);
  const locale = useLocale();
  return (
    <Section
      title={t('participants:plan.title')}
      actions={
        <Button size="small" variant="tertiary" icon={<PlusIcon aria-hidden />} onClick={() => setEdited('NEW')}>
          {t('participants:plan.add')}
        </Button>
      }
    >
      <Modal
        open={edited !== undefined}
        onClose={close}
        width="medium"
        header={{ heading: t(edited === 'NEW' ? 'participants:plan.add' : 'participants:plan.change') }}
      >
        <Modal.Body>
          {edited !== undefined && (
            <PlanForm participantId={person.id} {...(edited === 'NEW' ? {} : { element: edited })} onClose={close} />
          )}
        </Modal.Body>
      </Modal>
      {plan.length === 0 ? (
        <BodyShort>{t('participants:plan.none')}</BodyShort>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t('participants:plan.title')}>
          <Table size="small">
            <caption className="aksel-sr-only">{t('participants:plan.title')}</caption>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('participants:plan.element')}</Table.HeaderCell>
                <Table.HeaderCell scope="col" align="right">
                  {t('participants:plan.hours')}
                </Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('participants:plan.workDirected')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('participants:plan.period')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('common:edit')}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {plan.map((element) => (
                <Table.Row key={element.id}>
                  <Table.HeaderCell scope="row">
                    {element.title}
                    {element.reason !== null && <Detail as="p">{element.reason}</Detail>}
                  </Table.HeaderCell>
                  <Table.DataCell align="right">{formatNumber(element.hoursPerWeek, locale)}</Table.DataCell>
                  <Table.DataCell>{t(element.workDirected ? 'common:yes' : 'common:no')}</Table.DataCell>
                  <Table.DataCell>
                    <DateText value={element.from} /> – {element.to !== null && <DateText value={element.to} />}
                  </Table.DataCell>
                  <Table.DataCell>
                    <Button
                      size="xsmall"
                      variant="tertiary"
                      icon={<PencilIcon aria-hidden />}
                      aria-label={t('participants:plan.changeOf', { title: element.title })}
                      onClick={() => setEdited(element)}
                    />
                  </Table.DataCell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Section>
  );
}
