import { BodyShort, HGrid, Label } from '@navikt/ds-react';
import type { ReactNode } from 'react';

interface Props {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
  /** Columns on a wide screen; one on a narrow one. */
  readonly columns?: 1 | 2 | 3;
}

/** Facts by name. */
export function FactList({ facts, columns = 2 }: Props) {
  return (
    <HGrid as="dl" gap="space-12" columns={{ xs: 1, md: columns }} margin="space-0">
      {facts.map((fact) => (
        <div key={fact.name}>
          <Label as="dt" size="small">
            {fact.name}
          </Label>
          <BodyShort as="dd" className="fact-value">
            {fact.value}
          </BodyShort>
        </div>
      ))}
    </HGrid>
  );
}
