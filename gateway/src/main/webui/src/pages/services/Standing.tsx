import { useTranslation } from 'react-i18next';
import type { ServiceRegistration } from '../../api/types';

/** Where a service stands with one supervisor, in short. */
export function Standing({ registration }: { registration: ServiceRegistration }) {
  const { t } = useTranslation();
  return (
    <span className="standing" data-standing={registration.status}>
      <b translate="no">{registration.jurisdiction}</b> {t(`registration.${registration.status}`)}
    </span>
  );
}
