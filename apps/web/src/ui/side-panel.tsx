import { XMarkIcon } from '@navikt/aksel-icons';
import { Box, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a row holds, beside the list, or below it where the screen is narrow. Escape closes it. */
export function SidePanel({ title, onClose, children }: Props) {
  const { t } = useTranslation('common');
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  useEscape(onClose);
  return (
    <Box
      as="aside"
      ref={panel}
      className="side-panel"
      aria-labelledby={heading}
      background="default"
      borderColor="neutral-subtle"
      borderWidth="1"
      borderRadius="8"
      padding="space-20"
    >
      <VStack gap="space-16">
        <HStack justify="space-between" align="start" gap="space-12" wrap={false}>
          <Heading id={heading} level="2" size="small">
            {title}
          </Heading>
          <Button
            size="small"
            variant="tertiary"
            icon={<XMarkIcon aria-hidden />}
            aria-label={t('closePanel')}
            onClick={onClose}
          />
        </HStack>
        {children}
      </VStack>
    </Box>
  );
}

function useEscape(onClose: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('dialog[open]') === null)
        onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose]);
}
