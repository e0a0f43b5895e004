import type { MailboxQuery } from '@fotfeste/contract';
import { BodyLong, Box, Detail, Heading, HStack, Link, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { textParts } from './text-parts.js';

interface Props {
  readonly message: MailboxQuery['mailbox']['nodes'][number];
}

const channels = ['EMAIL', 'SMS'] as const;

/** One message as it was sent; addresses in it are links. */
export function MailboxMessage({ message }: Props) {
  const { t } = useTranslation('mailbox');
  const channel = channels.find((name) => name === message.channel);
  return (
    <Box
      as="article"
      background="default"
      borderWidth="1"
      borderColor="neutral-subtle"
      borderRadius="8"
      padding="space-16"
    >
      <HStack gap="space-12" align="center">
        <Tag size="small" variant="moderate" data-color="info">
          {channel === undefined ? message.channel : t(`channel.${channel}`)}
        </Tag>
        <Detail>
          <DateText value={message.sentAt} />
        </Detail>
        <Detail>{t('to', { to: message.to })}</Detail>
      </HStack>
      <Heading level="2" size="xsmall">
        {message.subject === '' ? t('noSubject') : message.subject}
      </Heading>
      <BodyLong className="message-body">
        {textParts(message.body).map((part, index) =>
          part.kind === 'LINK' ? (
            <Link key={index} href={part.text}>
              {part.text}
            </Link>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </BodyLong>
    </Box>
  );
}
