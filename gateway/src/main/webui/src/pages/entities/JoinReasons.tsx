import { useTranslation } from 'react-i18next';
import type { EntityEntry } from '../../api/types';
import { Panel } from '../../shell/Panel';

/** Why entries of several lists are taken for one body. */
export function JoinReasons({ entries }: { entries: EntityEntry[] }) {
  const { t } = useTranslation();
  const reasons = entries.flatMap((entry) => entry.joinedBy.map((reason) => ({ ...reason, of: entry.source })));
  if (entries.length < 2) {
    return null;
  }
  return (
    <Panel title={t('entity.joined')}>
      <ul className="things">
        {reasons.map((reason, index) => (
          <li key={index}>
            <span className="chip">{t(`joinTrait.${reason.trait}`)}</span>
            <b translate="no">{reason.value}</b>
            <span className="muted" translate="no">
              {reason.of} = {reason.source}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
