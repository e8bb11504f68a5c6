import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Wording } from '../../../../libs/rulebook/types';

/** Every feature adds its own words to this list, beside its `addWords` (words/index.ts). */
export interface Resources {}
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: never;
    resources: Resources;
  }
}

export type Language = keyof Wording;
const KEPT = 'vd.language';
const first = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi');

void i18next.use(initReactI18next).init({ lng: first(), fallbackLng: 'vi', ns: [], resources: {}, interpolation: { escapeValue: false }, initAsync: false });
follow(first());

/** dayjs (dates in pickers), <html lang> (screen readers, hyphenation) and the language asked of the server go together. */
function follow(language: Language): void {
  dayjs.locale(language);
  document.documentElement.lang = language;
}

/** The same keys, other words. Plural forms of English (`key_one`) may be more. */
export type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** Adds a feature's words in both languages; called once where the feature is loaded. */
export function addWords<T extends object>(feature: keyof Resources, vi: T, en: Words<T>): void {
  i18next.addResourceBundle('vi', feature, vi);
  i18next.addResourceBundle('en', feature, en);
}

export function setLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
  follow(language);
  void i18next.changeLanguage(language);
}

export const useWords = <N extends keyof Resources>(feature: N) => useTranslation(feature).t;

/** The language on the screen; a component that calls it is drawn again when it changes. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi';
}

/** Says a wording of the law or the process in the language on the screen. */
export function useSay(): (wording: Wording | null | undefined) => string {
  const language = useLanguage();
  return (wording) => (wording ? wording[language] : '');
}
