import { useTranslation } from 'react-i18next';

/** Marks what no second person has approved yet: it holds, and it releases nothing. */
export function Provisional() {
  const { t } = useTranslation();
  return (
    <span className="chip chip--provisional" title={t('dated.provisionalMeaning')}>
      {t('dated.provisional')}
    </span>
  );
}
