import type { PlacementFieldsFragment } from '@fotfeste/contract';
import { BodyLong, BodyShort, Button, Detail } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';
import { EvaluationForm } from './evaluation-form.js';

/** How the parties judge the placement. */
export function EvaluationSection({ placement }: { readonly placement: PlacementFieldsFragment }) {
  const { t } = useTranslation('placements');
  const [open, setOpen] = useState(false);
  const add = (
    <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
      {t('evaluation.add')}
    </Button>
  );
  return (
    <Section title={t('evaluation.title')} actions={open ? undefined : add}>
      {open && <EvaluationForm placement={placement} onClose={() => setOpen(false)} />}
      {placement.evaluations.length === 0 && <BodyShort>{t('evaluation.none')}</BodyShort>}
      <ul className="link-rows">
        {placement.evaluations.map((row) => (
          <EvaluationRow key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function EvaluationRow({ row }: { readonly row: PlacementFieldsFragment['evaluations'][number] }) {
  const { t } = useTranslation(['placements', 'enums', 'common']);
  return (
    <li>
      <Detail>
        <DateText value={row.on} /> {t('placements:evaluation.by', { party: t(`enums:Party.${row.by}`) })}
      </Detail>
      <BodyShort weight="semibold">{t(`enums:EvaluationOutcome.${row.outcome}`)}</BodyShort>
      {row.learned !== null && <BodyLong>{t('placements:evaluation.learnedWas', { text: row.learned })}</BodyLong>}
      {row.wouldHire !== null && (
        <BodyShort>
          {t('placements:evaluation.wouldHireIs', { answer: t(row.wouldHire ? 'common:yes' : 'common:no') })}
        </BodyShort>
      )}
      {row.reason !== null && <BodyLong>{t('placements:evaluation.reasonWas', { text: row.reason })}</BodyLong>}
    </li>
  );
}
