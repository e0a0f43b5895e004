import type { PlacementFieldsFragment } from '@fotfeste/contract';
import { BodyLong, BodyShort, Button, Detail } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';
import { FollowUpForm } from './follow-up-form.js';

/** The follow-ups, the latest first, and the next one. */
export function FollowUpSection({ placement }: { readonly placement: PlacementFieldsFragment }) {
  const { t } = useTranslation('placements');
  const [open, setOpen] = useState(false);
  const rows = placement.followUps.toSorted((a, b) => b.on.localeCompare(a.on));
  const add = (
    <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
      {t('followUp.add')}
    </Button>
  );
  return (
    <Section title={t('followUp.title')} actions={open ? undefined : add}>
      {open && <FollowUpForm placementId={placement.id} onClose={() => setOpen(false)} />}
      {rows.length === 0 && <BodyShort>{t('followUp.none')}</BodyShort>}
      <ul className="link-rows">
        {rows.map((row) => (
          <FollowUpRow key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function FollowUpRow({ row }: { readonly row: PlacementFieldsFragment['followUps'][number] }) {
  const { t } = useTranslation(['placements', 'enums']);
  return (
    <li>
      <Detail>
        <DateText value={row.on} />{' '}
        {t('placements:followUp.by', { kind: t(`enums:FollowUpKind.${row.kind}`), name: row.by })}
      </Detail>
      <BodyLong>{row.note}</BodyLong>
      {row.nextStep !== null && (
        <Detail>
          {t('placements:followUp.nextStepIs', { step: row.nextStep })}{' '}
          {row.nextDue !== null && <DateText value={row.nextDue} />}
        </Detail>
      )}
    </li>
  );
}
