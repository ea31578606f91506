import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categories } from './queries';

/** Names categories in the reader's language; of funds too, whose own ones no label carries; one that is not known keeps its id. */
export function useCategoryName(): (id: string) => string {
  const { t, i18n } = useTranslation();
  const known = useQuery(categories()).data ?? [];
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  return (id) => known.find((category) => category.id === id)?.[language].name ?? t(`fundsCategory.${id}`, { defaultValue: id });
}
