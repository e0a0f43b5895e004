const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  laquo: '«',
  raquo: '»',
};

const decodeOnce = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, entity: string) => characterOf(entity) ?? whole);

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return named[entity] ?? named[entity.toLowerCase()];
  const hex = /^#x/i.test(entity);
  return character(Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10));
}

const character = (code: number): string | undefined =>
  code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;

/** Ads are escaped once or twice before they reach us; a third time is taken for text that means what it says. */
function decoded(html: string): string {
  const once = decodeOnce(html);
  return /&lt;\/?[a-z]|&amp;[a-z#]/i.test(html) ? decodeOnce(once) : once;
}

/**
 * The text of an ad's HTML, escaped once or twice: paragraphs and list items become lines, everything else is dropped.
 * The result is text and nothing else; a `<` in it is a less-than sign.
 */
export function plainText(html: string): string {
  return decodeOnce(
    decoded(html)
      .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<li\b[^>]*>/gi, '\n- ')
      .replace(/<(?:br|\/p|\/h\d|\/div|\/ul|\/ol|\/tr)\b[^>]*>/gi, '\n')
      .replace(/<\/?[a-z][^>]*>/gi, ''),
  )
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

const phone = /(?<!\d)(?:\+\s?47\s?|0047\s?)?(?:\d{2}\s\d{2}\s\d{2}\s\d{2}|\d{3}\s\d{2}\s\d{3}|[2-9]\d{7})(?!\d)/g;
const email = /[^\s@<>()]{1,64}@[^\s@<>()]{1,190}\.[a-z]{2,24}/gi;

/** An ad's text without the telephone numbers and e-mail addresses of the people named in it. */
export const withoutContacts = (text: string): string => text.replace(phone, '[telefon]').replace(email, '[e-post]');
