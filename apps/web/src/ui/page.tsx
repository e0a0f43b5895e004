import { BodyLong, Heading, HStack, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** The screen's heading, and the first part of the window's title. */
  readonly title: string;
  /** One or two sentences on what the screen is for. */
  readonly lead?: ReactNode;
  /** What can be done with the whole screen, beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: its title, and below it what it holds. */
export function Page({ title, lead, actions, children }: Props) {
  const { t } = useTranslation('common');
  return (
    <VStack gap="space-24">
      <title>{t('pageTitle', { title })}</title>
      <HStack justify="space-between" align="center" gap="space-16">
        <VStack gap="space-4">
          <Heading level="1" size="large">
            {title}
          </Heading>
          {lead !== undefined && <BodyLong textColor="subtle">{lead}</BodyLong>}
        </VStack>
        {actions !== undefined && <HStack gap="space-12">{actions}</HStack>}
      </HStack>
      {children}
    </VStack>
  );
}
