import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../api/types';
import { Day } from '../../format/Day';
import { When } from '../../format/When';
import { Fact } from '../../shell/Fact';
import { Panel } from '../../shell/Panel';

const COUNTS = ['rows', 'parties', 'names', 'entries', 'identifiers', 'services', 'rejected', 'recovered'] as const;

/** Where a snapshot comes from and how much is in it. */
export function SnapshotFacts({ snapshot }: { snapshot: Snapshot }) {
  const { t, i18n } = useTranslation();
  return (
    <Panel title={t('alert.facts')}>
      <dl className="facts">
        <Fact term={t('lists.published')}>
          <Day day={snapshot.publishedOn} />
        </Fact>
        {snapshot.seenOn && (
          <Fact term={t('snapshot.seenOn')}>
            <Day day={snapshot.seenOn} />
          </Fact>
        )}
        <Fact term={t('snapshot.imported')}>
          <When at={snapshot.importedAt} stacked={false} />
        </Fact>
        <Fact term={t('list.format')}>
          <span translate="no">{snapshot.format}</span>
        </Fact>
        {COUNTS.map((count) => (
          <Fact key={count} term={t(`snapshotCount.${count}`)}>
            {snapshot[count].toLocaleString(i18n.language)}
          </Fact>
        ))}
      </dl>
    </Panel>
  );
}
