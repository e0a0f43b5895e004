import { MailboxDocument } from '@fotfeste/contract';
import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { faultOf } from '../../api/fault.js';
import { SignInPage } from '../../session/sign-in-page.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { MailboxMessage } from './mailbox-message.js';

/** Every e-mail and SMS the system has sent, where it runs on its own; so that one-time links can be followed. */
export function MailboxPage() {
  const { t } = useTranslation(['mailbox', 'common']);
  const [after, setAfter] = useUrlValue('after');
  const [result, again] = useQuery({ query: MailboxDocument, variables: { after: after ?? null } });
  if (result.error !== undefined && faultOf(result.error) === 'SIGNED_OUT') return <SignInPage />;
  const refresh = (
    <Button
      size="small"
      variant="secondary"
      icon={<ArrowsCirclepathIcon aria-hidden />}
      onClick={() => again({ requestPolicy: 'network-only' })}
    >
      {t('mailbox:refresh')}
    </Button>
  );
  return (
    <Page title={t('mailbox:title')} lead={t('mailbox:lead')} actions={refresh}>
      <QueryView result={result} again={again}>
        {({ mailbox }) => (
          <VStack gap="space-16">
            <BodyShort aria-live="polite">{t('mailbox:count', { count: mailbox.totalCount })}</BodyShort>
            {mailbox.nodes.map((message) => (
              <MailboxMessage key={message.id} message={message} />
            ))}
            <HStack gap="space-8">
              {after !== undefined && (
                <Button size="small" variant="tertiary" onClick={() => setAfter(undefined)}>
                  {t('common:table.first')}
                </Button>
              )}
              {mailbox.pageInfo.hasNextPage && mailbox.pageInfo.endCursor !== null && (
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() => setAfter(mailbox.pageInfo.endCursor ?? undefined)}
                >
                  {t('common:table.next')}
                </Button>
              )}
            </HStack>
          </VStack>
        )}
      </QueryView>
    </Page>
  );
}
