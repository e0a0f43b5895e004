import type { LinkAct, LinkedActFieldsFragment } from '@fotfeste/contract';
import { LocalAlert, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Page } from '../../ui/page.js';
import { LinkCodeForm } from './link-code-form.js';
import { LinkedActSection } from './linked-act-section.js';

/**
 * Where a one-time link leads: a code by the other channel, what is asked for, and the one act. The secret stands after
 * the # of the address, which no server and no other page is ever told.
 */
export function LinkPage() {
  const { t } = useTranslation(['link', 'enums']);
  const secret = useLocation().hash.slice(1);
  const [opened, setOpened] = useState<{ readonly code: string; readonly act: LinkedActFieldsFragment }>();
  const [done, setDone] = useState<LinkAct>();
  if (done !== undefined)
    return (
      <Page title={t('link:done.title')}>
        <LocalAlert status="success" role="status">
          <LocalAlert.Header>
            <LocalAlert.Title>{t(`link:done.${done}`)}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>{t('link:done.lead')}</LocalAlert.Content>
        </LocalAlert>
      </Page>
    );
  return (
    <Page title={opened === undefined ? t('link:title') : t(`enums:LinkAct.${opened.act.act}`)} lead={t('link:lead')}>
      <VStack gap="space-24" maxWidth="46rem">
        {opened === undefined ? (
          <LinkCodeForm secret={secret} onOpened={(code, act) => setOpened({ code, act })} />
        ) : (
          <LinkedActSection secret={secret} code={opened.code} act={opened.act} onDone={setDone} />
        )}
      </VStack>
    </Page>
  );
}
