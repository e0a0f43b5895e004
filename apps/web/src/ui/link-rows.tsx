import { BodyShort, HStack, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { AppLink } from './app-link.js';

/** One thing in a short list, with the screen that it opens. */
export interface LinkRow {
  readonly id: string;
  readonly text: string;
  readonly to?: string;
  /** What stands after the text: its state, dates, what is late. */
  readonly aside?: ReactNode;
}

interface Props {
  readonly rows: readonly LinkRow[];
  readonly empty: string;
}

/** A short list whose rows open. */
export function LinkRows({ rows, empty }: Props) {
  if (rows.length === 0) return <BodyShort>{empty}</BodyShort>;
  return (
    <VStack as="ul" gap="space-8" className="link-rows">
      {rows.map((row) => (
        <HStack as="li" key={row.id} gap="space-12" justify="space-between" align="center">
          {row.to === undefined ? <BodyShort>{row.text}</BodyShort> : <AppLink to={row.to}>{row.text}</AppLink>}
          {row.aside}
        </HStack>
      ))}
    </VStack>
  );
}
