import { LinkCard } from '@navikt/ds-react';
import { Link } from 'react-router';
import { formatNumber } from './format.js';
import { useLocale } from './use-locale.js';

interface Props {
  readonly count: number;
  /** What is counted. */
  readonly label: string;
  /** The list behind the number. */
  readonly to: string;
}

/** A number that opens the list behind it. */
export function NumberLink({ count, label, to }: Props) {
  const locale = useLocale();
  return (
    <LinkCard size="small">
      <LinkCard.Title as="span">
        <LinkCard.Anchor asChild>
          <Link to={to}>
            <span className="big-number">{formatNumber(count, locale)}</span> {label}
          </Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
    </LinkCard>
  );
}
