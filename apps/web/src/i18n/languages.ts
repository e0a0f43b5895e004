/** A language that the screens can be read in. */
export interface ScreenLanguage {
  /** BCP 47, as on the `lang` attribute and as the name of the catalogue's folder. */
  readonly code: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The locale that dates are written in. */
  readonly dates: string;
}

/** One row per catalogue; a new language is a row here and a folder of catalogues. */
export const screenLanguages: readonly [ScreenLanguage, ...ScreenLanguage[]] = [
  { code: 'nb', name: 'Norsk bokmål', direction: 'ltr', dates: 'nb-NO' },
  { code: 'en', name: 'English', direction: 'ltr', dates: 'en-GB' },
];

/** The catalogue for a chosen language; one we have no catalogue for (nynorsk) is read in bokmål. */
export function screenLanguage(code: string): ScreenLanguage {
  return screenLanguages.find((language) => language.code === code.slice(0, 2)) ?? screenLanguages[0];
}
