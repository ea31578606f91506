import { useTranslation } from 'react-i18next';
import { Answer } from './Answer';

/** Labels belong to addresses: for a name the question was not asked, which says nothing. */
export function NotAttributed() {
  const { t } = useTranslation();
  return (
    <Answer title={t('find.attributed')} said="not-evaluated" words={t('level.NOT_EVALUATED')}>
      <p className="quiet">{t('find.labelsNeedAddress')}</p>
    </Answer>
  );
}
