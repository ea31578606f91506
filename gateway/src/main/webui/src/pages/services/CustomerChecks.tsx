import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/types';

/** Whether a service knows its customers; unknown stands apart from both yes and no. */
export function CustomerChecks({ value }: { value: Service['customerChecks'] }) {
  const { t } = useTranslation();
  return (
    <span className="checks-known" data-checks={value}>
      <i aria-hidden="true" />
      {t(`customerChecks.${value}`)}
    </span>
  );
}
