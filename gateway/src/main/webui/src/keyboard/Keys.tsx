import { useTranslation } from 'react-i18next';
import { shown } from './shortcuts';

/** Keys as they are pressed, one after the other. */
export function Keys({ keys }: { keys: string }) {
  const { t } = useTranslation();
  return (
    <>
      {shown(keys).map((key, index) => (
        <span key={key + index}>
          {index > 0 && <small> {t('keys.then')} </small>}
          <kbd translate="no">{key}</kbd>
        </span>
      ))}
    </>
  );
}
