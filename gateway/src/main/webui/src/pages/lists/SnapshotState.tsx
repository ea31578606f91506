import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../api/types';

/** Where a snapshot stands; the one that counts now says so. */
export function SnapshotState({ snapshot }: { snapshot: Pick<Snapshot, 'state' | 'active' | 'proposal'> }) {
  const { t } = useTranslation();
  return (
    <span className="snapshot-state" data-state={snapshot.active ? 'ACTIVE' : snapshot.state}>
      <i aria-hidden="true" />
      {snapshot.active ? t('snapshot.active') : t(`snapshotState.${snapshot.state}`)}
      {snapshot.state === 'PENDING' && snapshot.proposal === 'ROLLBACK' && <small> {t('snapshot.isRollback')}</small>}
    </span>
  );
}

/** How many parties a snapshot adds, takes away and changes. */
export function ChangeCounts({ counts }: { counts: { added: number; removed: number; changed: number } }) {
  const { t, i18n } = useTranslation();
  return (
    <span className="change-counts">
      {(['added', 'removed', 'changed'] as const).map((kind) => (
        <span key={kind} data-change={kind} title={t(`difference.${kind}`)}>
          <span aria-hidden="true">{{ added: '+', removed: '−', changed: '±' }[kind]}</span>
          <span className="sr-only">{t(`difference.${kind}`)} </span>
          {counts[kind].toLocaleString(i18n.language)}
        </span>
      ))}
    </span>
  );
}
