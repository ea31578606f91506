import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../api/types';
import { ListFoot } from '../../live/ListFoot';
import { Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { PartyChange } from './PartyChange';
import { snapshotDifference } from './queries';
import { ChangeCounts } from './SnapshotState';

/** What a snapshot says that the other does not, party by party, before and after. */
export function DifferencePanel({ snapshot, against }: { snapshot: Snapshot; against: string | undefined }) {
  const { t } = useTranslation();
  const difference = useInfiniteQuery(snapshotDifference(snapshot.source, snapshot.snapshot, against));
  const [first] = difference.data?.pages ?? [];
  const items = difference.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t('difference.title')} aside={first && <ChangeCounts counts={first} />}>
      {difference.isError && <Problem error={difference.error} retry={() => void difference.refetch()} />}
      {difference.isPending && <Loading />}
      {first && (
        <p className="quiet">
          {first.against ? t('difference.compared', { id: first.against.slice(0, 8) }) : t('difference.toNothing')}
        </p>
      )}
      {first && items.length === 0 && <p>{t('difference.none')}</p>}
      <ul className="differences">
        {items.map((item) => (
          <PartyChange key={item.party} item={item} />
        ))}
      </ul>
      {items.length > 0 && (
        <ListFoot
          shown={t('difference.shown', { count: items.length })}
          more={difference.hasNextPage}
          busy={difference.isFetchingNextPage}
          load={() => void difference.fetchNextPage()}
        />
      )}
    </Panel>
  );
}
