import { Button, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HireForm } from '../../ui/hire-form.js';
import { ExitForm } from './exit-form.js';
import type { PersonCase } from './person-case.js';

interface Props {
  readonly person: PersonCase;
  readonly onChanged: () => void;
}

/** What can be done with the whole case: find a place, record a hire, record the exit. */
export function CaseActions({ person, onChanged }: Props) {
  const { t } = useTranslation(['participants', 'common']);
  const [open, setOpen] = useState<'HIRE' | 'EXIT'>();
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    onChanged();
  };
  return (
    <>
      <Button as={Link} size="small" to={`/match?participantId=${person.id}`}>
        {t('participants:action.match')}
      </Button>
      <Button as={Link} size="small" variant="secondary" to={`/slots/new?participantId=${person.id}`}>
        {t('participants:action.slot')}
      </Button>
      <Button size="small" variant="secondary" onClick={() => setOpen('HIRE')}>
        {t('participants:action.hire')}
      </Button>
      <Button size="small" variant="secondary" onClick={() => setOpen('EXIT')}>
        {person.exit === null ? t('participants:action.exit') : t('participants:action.correctExit')}
      </Button>
      <Modal open={open === 'HIRE'} onClose={close} width="medium" header={{ heading: t('common:hire.title') }}>
        <Modal.Body>
          {open === 'HIRE' && <HireForm participantId={person.id} onDone={done} onCancel={close} />}
        </Modal.Body>
      </Modal>
      <Modal open={open === 'EXIT'} onClose={close} header={{ heading: t('participants:exit.title') }}>
        <Modal.Body>{open === 'EXIT' && <ExitForm person={person} onDone={done} onCancel={close} />}</Modal.Body>
      </Modal>
    </>
  );
}
