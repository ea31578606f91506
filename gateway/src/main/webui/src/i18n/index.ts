import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { recall, remember } from '../shell/preferences';
import en from './en.json';
import ko from './ko.json';

export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** The language chosen before, else the browser's first one that the console speaks, else Korean. */
export function firstLanguage(chosen: string | null, wished: readonly string[]): Language {
  const known = (tag: string) => LANGUAGES.find((language) => tag.slice(0, 2) === language);
  return known(chosen ?? '') ?? wished.map(known).find((language) => language !== undefined) ?? 'ko';
}

void i18next.use(initReactI18next).init({
  lng: firstLanguage(recall('language'), navigator.languages),
  resources: { en: { translation: en }, ko: { translation: ko } },
  fallbackLng: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});

function tellDocument(language: string): void {
  document.documentElement.lang = language;
}

tellDocument(i18next.language);
i18next.on('languageChanged', tellDocument);

export function changeLanguage(language: Language): void {
  remember('language', language);
  void i18next.changeLanguage(language);
}

export default i18next;
