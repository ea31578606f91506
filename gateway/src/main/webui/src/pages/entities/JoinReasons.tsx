import { useTranslation } from 'react-i18next';
import type { EntityEntry } from '../../api/types';
import { Panel } from '../../shell/Panel';

/** Why entries of several lists are taken for one body: each fact once, with the lists that state it. */
export function JoinReasons({ entries }: { entries: EntityEntry[] }) {
  const { t } = useTranslation();
  if (entries.length < 2) {
    return null;
  }
  return (
    <Panel title={t('entity.joined')}>
      <ul className="things">
        {sharedFacts(entries).map(({ trait, value, sources }) => (
          <li key={`${trait} ${value}`}>
            <span className="chip">{t(`joinTrait.${trait}`)}</span>
            <b translate="no">{value}</b>
            <span className="muted" translate="no">
              {sources.join(' = ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Trait = EntityEntry['joinedBy'][number]['trait'];

export function sharedFacts(entries: EntityEntry[]): { trait: Trait; value: string; sources: string[] }[] {
  const facts = new Map<string, { trait: Trait; value: string; sources: string[] }>();
  for (const entry of entries) {
    for (const { trait, value, source } of entry.joinedBy) {
      const key = `${trait} ${value}`;
      const known = facts.get(key) ?? { trait, value, sources: [] };
      facts.set(key, { ...known, sources: [...new Set([...known.sources, entry.source, source])].sort() });
    }
  }
  return [...facts.values()];
}
