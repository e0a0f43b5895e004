import {
  EndOneTimeLinkDocument,
  type EndOneTimeLinkMutation,
  type LinkAct,
  OneTimeLinksDocument,
  type OneTimeLinkFieldsFragment,
  type Party,
} from '@fotfeste/contract';
import { BodyShort, Button, HStack, Tag, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { useSession } from '../../session/session-context.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';
import { SendLinkForm } from './send-link-form.js';

interface Props {
  readonly act: LinkAct;
  readonly subjectId: string;
  /** The parties that have something to do. */
  readonly parties: readonly Party[];
  readonly upTo?: string;
}

const senders = ['CONSULTANT', 'PROGRAMME_LEADER'] as const;

/** For the municipality: links to parties without an account, where they stand, and a new one. */
export function SendLinkSection(props: Props) {
  const { viewer } = useSession();
  return viewer?.roles.some((role) => senders.some((sender) => sender === role)) ? <Links {...props} /> : null;
}

function Links({ act, subjectId, parties, upTo }: Props) {
  const { t } = useTranslation('link');
  const [open, setOpen] = useState(false);
  const [{ data }, again] = useQuery({ query: OneTimeLinksDocument, variables: { subjectId } });
  const links = data?.oneTimeLinks ?? [];
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (links.length === 0 && parties.length === 0) return null;
  const close = () => {
    setOpen(false);
    refresh();
  };
  const button = !open && parties.length > 0 && (
    <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
      {t('send.open')}
    </Button>
  );
  return (
    <Section title={t('send.title')} actions={button}>
      <VStack gap="space-12">
        <BodyShort textColor="subtle">{t('send.lead')}</BodyShort>
        {open && <SendLinkForm {...{ act, subjectId, parties, upTo }} onClose={close} />}
        {links.map((link) => (
          <LinkLine key={link.id} link={link} onEnded={refresh} />
        ))}
      </VStack>
    </Section>
  );
}

const pick = (data: EndOneTimeLinkMutation) => data.endOneTimeLink;
const colours = { OPEN: 'info', USED: 'success', EXPIRED: 'neutral', LOCKED: 'warning', ENDED: 'neutral' } as const;

function LinkLine({ link, onEnded }: { readonly link: OneTimeLinkFieldsFragment; readonly onEnded: () => void }) {
  const { t } = useTranslation(['link', 'enums']);
  const ending = useAction(EndOneTimeLinkDocument, pick);
  const end = async () => {
    if ((await ending.run({ id: link.id })) !== undefined) onEnded();
  };
  return (
    <VStack gap="space-4">
      <ActionAlert action={ending} />
      <HStack gap="space-12" align="center">
        <Tag size="small" variant="moderate" data-color={colours[link.status]}>
          {t(`enums:LinkStatus.${link.status}`)}
        </Tag>
        <BodyShort>
          {link.recipient} ({t(`enums:Party.${link.party}`)}), <DateText value={link.usedAt ?? link.sentAt} />
        </BodyShort>
        {link.status === 'OPEN' && (
          <Button size="xsmall" variant="tertiary" onClick={end} loading={ending.busy}>
            {t('link:send.end')}
          </Button>
        )}
      </HStack>
    </VStack>
  );
}
