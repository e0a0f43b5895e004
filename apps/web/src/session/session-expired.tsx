import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { signInAddress } from './sign-in-address.js';

/** Says that the session has ended; signing in happens in another tab, so that what was written here can be saved. */
export function SessionExpired({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const { pathname, search } = useLocation();
  return (
    <Modal open onClose={onClose} header={{ heading: t('expired.title') }}>
      <Modal.Body>
        <BodyLong>{t('expired.lead')}</BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button as="a" href={signInAddress(`${pathname}${search}`)} target="_blank" rel="noopener" onClick={onClose}>
          {t('expired.action')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('expired.stay')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
