/** Languages that newly settled people in Norway most often speak (BCP 47), besides Norwegian. */
export const spokenLanguages = [
  'am',
  'ar',
  'ckb',
  'en',
  'es',
  'fa',
  'fr',
  'kmr',
  'ku',
  'ln',
  'my',
  'om',
  'pl',
  'prs',
  'ps',
  'ru',
  'rw',
  'so',
  'sw',
  'ti',
  'tr',
  'uk',
  'ur',
  'uz',
  'zh',
] as const;

/** The name of a language in another; what is no language code is a name already. */
export function languageName(code: string, readIn: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames(readIn, { type: 'language' }).of(code) ?? code;
}
