import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { screenLanguage, screenLanguages } from './languages.js';

const catalogues = import.meta.glob<Record<string, unknown>>('./*/*.json', { import: 'default' });
const rememberedUnder = 'fotfeste.language';

/** Each catalogue is fetched when a screen first needs it. */
const catalogueFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, callback) => {
    const load = catalogues[`./${language}/${namespace}.json`];
    if (load === undefined) return callback(new Error(`No catalogue ${language}/${namespace}`), false);
    load().then(
      (catalogue) => callback(null, catalogue),
      (problem: unknown) => callback(problem instanceof Error ? problem : new Error('Catalogue not read'), false),
    );
  },
};

/** Starts the texts in the language last read on this device, else the browser's. */
export async function startTexts(): Promise<void> {
  i18next.on('languageChanged', showLanguage);
  await i18next
    .use(catalogueFiles)
    .use(initReactI18next)
    .init({
      lng: screenLanguage(localStorage.getItem(rememberedUnder) ?? navigator.language).code,
      fallbackLng: 'nb',
      supportedLngs: screenLanguages.map((language) => language.code),
      ns: ['common', 'enums', 'shell'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/** Reads the screens in another language from now on, on this device. */
export async function readIn(code: string): Promise<void> {
  const language = screenLanguage(code);
  localStorage.setItem(rememberedUnder, language.code);
  if (i18next.language !== language.code) await i18next.changeLanguage(language.code);
}

function showLanguage(code: string): void {
  const language = screenLanguage(code);
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.direction;
}
