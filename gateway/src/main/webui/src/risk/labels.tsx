import { useTranslation } from 'react-i18next';
import type { Action, AlertOutcome, AlertStatus, RiskLevel } from '../api/types';
import { ActionMark, LevelMark } from './marks';

/** A risk level by shape, word and colour, in this order of importance. */
export function Level({ level, quiet = false }: { level: RiskLevel | null | undefined; quiet?: boolean }) {
  const { t } = useTranslation();
  const shown = level ?? 'UNKNOWN';
  return (
    <span className={quiet ? 'level level--quiet' : 'level'} data-level={shown}>
      <LevelMark level={shown} />
      <span>{t(`level.${shown}`)}</span>
    </span>
  );
}

/** What to do, apart from the risk level. */
export function ActionLabel({ action }: { action: Action | null | undefined }) {
  const { t } = useTranslation();
  if (!action) {
    return <span className="muted">{t('time.none')}</span>;
  }
  return (
    <span className="action" data-action={action}>
      <ActionMark action={action} />
      <span>{t(`action.${action}`)}</span>
    </span>
  );
}

export function StatusLabel({ status, outcome }: { status: AlertStatus; outcome?: AlertOutcome | null }) {
  const { t } = useTranslation();
  return (
    <span className="status" data-status={status}>
      <i aria-hidden="true" />
      {t(`status.${status}`)}
      {outcome ? ` · ${t(`outcome.${outcome}`)}` : ''}
    </span>
  );
}

export function Assignee({ name }: { name: string | null | undefined }) {
  const { t } = useTranslation();
  return name ? <span translate="no">{name}</span> : <span className="muted">{t('alerts.unassigned')}</span>;
}
