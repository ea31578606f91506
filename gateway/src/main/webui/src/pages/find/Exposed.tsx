import { useTranslation } from 'react-i18next';
import { Answer } from './Answer';

/** Funds are known of addresses of a known network, and a check that did not run never looks like one that found nothing. */
export function Exposed() {
  const { t } = useTranslation();
  return (
    <Answer title={t('find.exposed')} said="not-evaluated" words={t('level.NOT_EVALUATED')}>
      <p className="quiet">{t('find.exposedMeaning')}</p>
    </Answer>
  );
}
