import { LastContactsDocument } from '@fotfeste/contract';
import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useViewer } from '../../session/session-context.js';
import { Plot } from '../../ui/plot.js';
import { QueryView } from '../../ui/query-view.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { ContactDots } from './contact-dots.js';
import { silence } from './silence.js';

/** How long ago each person of the caseload was last in contact, one dot per person. */
export function ContactStrip() {
  const { t } = useTranslation(['day', 'common']);
  const { today } = useViewer();
  const name = usePersonName();
  const [result, again] = useQuery({ query: LastContactsDocument });
  return (
    <QueryView result={result} again={again}>
      {({ caseload }) => {
        const people = silence(caseload.nodes, today);
        if (people.length === 0) return <BodyShort>{t('day:contact.none')}</BodyShort>;
        const long = people.filter((person) => person.long).length;
        return (
          <Plot
            label={t('day:contact.label', { count: long, all: people.length })}
            headers={[t('day:contact.participant'), t('day:contact.days')]}
            rows={people.map((person) => [name(person), person.days ?? t('day:contact.never')])}
            fileName="contact"
          >
            <BodyShort spacing>{t('day:contact.label', { count: long, all: people.length })}</BodyShort>
            <ContactDots people={people} />
          </Plot>
        );
      }}
    </QueryView>
  );
}
