import { HStack, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { LinkRows } from '../../ui/link-rows.js';
import { Section } from '../../ui/section.js';
import { useNamed } from '../../ui/use-named.js';
import { CheckHire } from './check-hire.js';
import { CorrectHire } from './correct-hire.js';
import { EndHire } from './end-hire.js';
import type { PersonCase } from './person-case.js';

interface Props {
  readonly person: PersonCase;
  readonly onChanged: () => void;
}

/** Recorded employments. */
export function HiresSection({ person, onChanged }: Props) {
  const { t } = useTranslation(['participants', 'enums']);
  const named = useNamed();
  const rows = person.hires.map((hire) => ({
    id: hire.id,
    text: t('participants:hires.row', {
      occupation: named(hire.occupation.name),
      employer: hire.employer.name,
      percent: hire.percent,
    }),
    ...(hire.placementId === null ? {} : { to: `/placements/${hire.placementId}` }),
    aside: (
      <HStack gap="space-8" align="center">
        <span>
          <DateText value={hire.start} />
          {hire.endedOn !== null && (
            <>
              {' – '}
              <DateText value={hire.endedOn} />
            </>
          )}
        </span>
        {hire.checks.map(({ on, stillEmployed }) => (
          <Tag key={on} size="small" variant="outline" data-color={stillEmployed ? 'success' : 'warning'}>
            {t(stillEmployed ? 'participants:hires.wasThere' : 'participants:hires.hadLeft')} <DateText value={on} />
          </Tag>
        ))}
        <Tag size="small" variant="moderate" data-color={hire.kind === 'PERMANENT' ? 'success' : 'neutral'}>
          {t(`enums:HireKind.${hire.kind}`)}
        </Tag>
        <CorrectHire participantId={person.id} hire={hire} onChanged={onChanged} />
        {hire.endedOn === null && <CheckHire hireId={hire.id} onChanged={onChanged} />}
        {hire.endedOn === null && <EndHire hireId={hire.id} />}
      </HStack>
    ),
  }));
  return (
    <Section title={t('participants:hires.title')}>
      <LinkRows rows={rows} empty={t('participants:hires.none')} />
    </Section>
  );
}
