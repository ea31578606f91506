import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityChange } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { ListFoot } from '../../live/ListFoot';
import { maySeeSnapshots } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { Provisional } from '../../shell/Provisional';
import { FactsCompared } from '../lists/FactsCompared';
import { entityChanges } from './queries';

/** Which snapshots added, changed or removed the body, and what they said otherwise. */
export function EntityChanges({ id }: { id: string }) {
  const { t } = useTranslation();
  const changes = useInfiniteQuery(entityChanges(id));
  const items = changes.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t('entityChange.title')} aside={t('entityChange.aside')}>
      {changes.isError && <Problem error={changes.error} retry={() => void changes.refetch()} />}
      {changes.isPending && <Loading />}
      {changes.isSuccess && items.length === 0 && <p className="quiet">{t('entityChange.none')}</p>}
      <ol className="differences">
        {items.map((item) => (
          <Change key={item.ordinal} item={item} />
        ))}
      </ol>
      {items.length > 0 && (
        <ListFoot
          shown={t('entityChange.shown', { count: items.length })}
          more={changes.hasNextPage}
          busy={changes.isFetchingNextPage}
          load={() => void changes.fetchNextPage()}
        />
      )}
    </Panel>
  );
}

function Change({ item }: { item: EntityChange }) {
  const { t } = useTranslation();
  return (
    <li data-change={item.what === 'OWNERSHIP' ? 'changed' : item.what.toLowerCase()}>
      <div className="differences__head">
        <span className="differences__mark">{t(`entityChangeKind.${item.what}`)}</span>
        {item.step && <span>{t(`snapshotStep.${item.step}`)}</span>}
        {item.provisional && <Provisional />}
        <When at={item.recordedAt} stacked={false} />
        <span className="muted" translate="no">
          {item.source} · {item.party}
        </span>
        <SnapshotLink item={item} />
      </div>
      {item.facts.length > 0 && <FactsCompared name={item.name ?? item.party} facts={item.facts} />}
    </li>
  );
}

function SnapshotLink({ item }: { item: EntityChange }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const { source, snapshot } = item;
  return maySeeSnapshots(user) ? (
    <Link to="/lists/$source/$snapshot" params={{ source, snapshot }}>
      {t('entityChange.snapshot', { id: snapshot.slice(0, 8) })}
    </Link>
  ) : (
    <Code value={snapshot} ends={6} what={t('lists.snapshot')} />
  );
}
