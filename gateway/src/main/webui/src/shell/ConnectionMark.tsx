import { useTranslation } from 'react-i18next';
import { useLive } from '../live/LiveProvider';

/** Whether changes come in by themselves right now. */
export function ConnectionMark() {
  const { t } = useTranslation();
  const { connection } = useLive();
  return (
    <span className="connection" data-connection={connection} data-testid="connection" title={t(`live.hint_${connection}`)}>
      <i aria-hidden="true" />
      {t(`live.${connection}`)}
    </span>
  );
}
