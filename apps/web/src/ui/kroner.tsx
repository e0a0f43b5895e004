import { formatKroner } from './format.js';

/** An amount in whole kroner; an unknown one is a dash that is read as unknown. */
export function Kroner({ amount }: { readonly amount: number | null | undefined }) {
  if (amount === null || amount === undefined) return <Unknown />;
  return <span className="number">{formatKroner(amount)}</span>;
}

function Unknown() {
  return <span aria-hidden>–</span>;
}
