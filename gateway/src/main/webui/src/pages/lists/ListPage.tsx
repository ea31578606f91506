import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { watchlists } from '../../api/queries';
import { ListFoot } from '../../live/ListFoot';
import { isPlatformAdmin, maySeeImports, maySeeSnapshots } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { ImportPanel } from './ImportPanel';
import { ListFacts } from './ListFacts';
import { snapshotList } from './queries';
import { SnapshotTable } from './SnapshotTable';

const route = getRouteApi('/lists/$source');

/** One list: what it rests on, what waits for a second person, every snapshot, and the way to bring a new one. */
export function ListPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { source } = route.useParams();
  const lists = useQuery(watchlists());
  const list = lists.data?.find((known) => known.source === source);
  return (
    <>
      <PageHead title={t('list.title', { source })} lead={list?.title} back={{ to: '/lists', words: t('lists.title') }} />
      {lists.isError && <Problem error={lists.error} retry={() => void lists.refetch()} />}
      {lists.isPending && <Loading />}
      {list && <ListFacts list={list} now={lists.dataUpdatedAt} />}
      {lists.data && !list && <p className="notice">{t('list.notHere')}</p>}
      {list && maySeeSnapshots(user) && <Snapshots source={source} />}
      {!maySeeSnapshots(user) && <p className="quiet">{t('list.snapshotsHidden')}</p>}
      {maySeeImports(user) && <ImportPanel source={source} mayBring={isPlatformAdmin(user)} />}
    </>
  );
}

function Snapshots({ source }: { source: string }) {
  const { t } = useTranslation();
  const snapshots = useInfiniteQuery(snapshotList(source));
  const rows = snapshots.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t('list.snapshots')}>
      {snapshots.isError && <Problem error={snapshots.error} retry={() => void snapshots.refetch()} />}
      {snapshots.isPending && <Loading />}
      {rows.length > 0 && (
        <>
          <SnapshotTable source={source} rows={rows} />
          <ListFoot
            shown={t('list.shown', { count: rows.length })}
            more={snapshots.hasNextPage}
            busy={snapshots.isFetchingNextPage}
            load={() => void snapshots.fetchNextPage()}
          />
        </>
      )}
    </Panel>
  );
}
