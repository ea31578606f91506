import { useTranslation } from 'react-i18next';
import type { Group } from './model';
import { GroupMark } from './GroupMark';

const GROUPS: Group[] = ['SANCTIONS', 'CRIME', 'OBFUSCATION', 'RISKY_SERVICE', 'SERVICE', 'INFRASTRUCTURE', 'HOLDER'];

/** What shapes, fillings and lines mean. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="legend" aria-label={t('graph.legend')}>
      {GROUPS.map((group) => (
        <li key={group}>
          <GroupMark group={group} />
          {t(`graph.group_${group}`)}
        </li>
      ))}
      <li>
        <GroupMark group={null} />
        {t('graph.category_none')}
      </li>
      <li>
        <GroupMark group="CRIME" weak />
        {t('graph.weak')}
      </li>
      <li>
        <span className="legend__path" aria-hidden="true" />
        {t('graph.onPath')}
      </li>
    </ul>
  );
}
