import type { TFunction } from 'i18next';
import type { ReasonClass } from '../api/types';
import en from '../i18n/en.json';

const isReason = (value: string): value is ReasonClass => value in en.reason;
const isCategory = (value: string): value is keyof typeof en.category => value in en.category;

/** An alert's category: its leading reason class or, without one, the check that is missing. */
export function categoryWord(t: TFunction, category: string | null | undefined): string {
  if (!category) {
    return t('app.unknown');
  }
  if (isReason(category)) {
    return t(`reason.${category}`);
  }
  return isCategory(category) ? t(`category.${category}`) : category;
}

/** Category and entity in one line, as titles and announcements use it. */
export function headline(t: TFunction, category: string | null | undefined, entity: string | null | undefined): string {
  const word = categoryWord(t, category);
  return entity ? `${word} · ${entity}` : word;
}
