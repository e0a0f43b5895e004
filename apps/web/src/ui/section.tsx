import { Box, Heading, HStack, VStack } from '@navikt/ds-react';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** What can be done here, beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A named part of a screen, on a surface of its own. */
export function Section({ title, actions, children }: Props) {
  const heading = useId();
  return (
    <Box
      as="section"
      aria-labelledby={heading}
      background="default"
      borderColor="neutral-subtle"
      borderWidth="1"
      borderRadius="8"
      padding="space-20"
    >
      <VStack gap="space-12">
        <HStack justify="space-between" align="center" gap="space-12">
          <Heading id={heading} level="2" size="small">
            {title}
          </Heading>
          {actions}
        </HStack>
        {children}
      </VStack>
    </Box>
  );
}
