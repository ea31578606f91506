import { useTranslation } from 'react-i18next';
import { useCategoryName } from '../../labels/useCategoryName';

/** Names categories of labels and those that lists give; none is said to be none. */
export function useCategoryWords(): (category: string | null) => string {
  const { t } = useTranslation();
  const name = useCategoryName();
  return (category) => (category === null ? t('graph.category_none') : name(category));
}
