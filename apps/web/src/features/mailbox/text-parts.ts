/** A stretch of a message: plain text, or an address to follow. */
export interface TextPart {
  readonly kind: 'TEXT' | 'LINK';
  readonly text: string;
}

/** Cuts a message at its web addresses. A full stop or comma after an address is not part of it. */
export function textParts(body: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let reached = 0;
  for (const match of body.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const address = match[0].replace(/[.,;:!?)]+$/, '');
    if (match.index > reached) parts.push({ kind: 'TEXT', text: body.slice(reached, match.index) });
    parts.push({ kind: 'LINK', text: address });
    reached = match.index + address.length;
  }
  if (reached < body.length) parts.push({ kind: 'TEXT', text: body.slice(reached) });
  return parts;
}
