import { useTranslation } from 'react-i18next';
import { SealMark } from '../../risk/marks';

/** Says that the customer is sealed, and what breaks the seal. */
export function Seal() {
  const { t } = useTranslation();
  return (
    <p className="seal" role="note">
      <SealMark />
      <span>
        <b>{t('oversight.sealed')}</b>
        <span>{t('oversight.sealedMeaning')}</span>
      </span>
    </p>
  );
}
