import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../api/types';
import { Code } from '../../format/Code';
import { Filter } from '../../shell/Filter';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { DifferencePanel } from './DifferencePanel';
import { snapshotDetail, snapshotList } from './queries';
import { RowNotes } from './RowNotes';
import { SnapshotDecisionPanel } from './SnapshotDecisionPanel';
import { SnapshotFacts } from './SnapshotFacts';
import { SnapshotState } from './SnapshotState';

const route = getRouteApi('/lists/$source/$snapshot');

export function SnapshotPage() {
  const { t } = useTranslation();
  const { source, snapshot } = route.useParams();
  const detail = useQuery(snapshotDetail(source, snapshot));
  if (detail.data === undefined) {
    return (
      <>
        <PageHead title={t('snapshot.one')} back={{ to: '/lists', words: t('lists.title') }} />
        {detail.isError ? <Problem error={detail.error} retry={() => void detail.refetch()} /> : <Loading />}
      </>
    );
  }
  return <SnapshotView key={`${source} ${snapshot}`} snapshot={detail.data} />;
}

function SnapshotView({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useTranslation();
  const { source } = snapshot;
  return (
    <>
      <PageHead
        title={t('snapshot.of', { source, id: snapshot.snapshot.slice(0, 8) })}
        back={{ to: '/lists', words: t('lists.title') }}
        lead={
          <span className="headline">
            <SnapshotState snapshot={snapshot} />
            <Link to="/lists/$source" params={{ source }}>
              {t('snapshot.allOf', { source })}
            </Link>
            <Code value={snapshot.snapshot} ends={10} what={t('lists.snapshot')} />
          </span>
        }
      >
        <AgainstFilter snapshot={snapshot} />
      </PageHead>
      <div className="columns">
        <div>
          <DifferencePanel snapshot={snapshot} against={route.useSearch().against} />
          <RowNotes snapshot={snapshot} />
        </div>
        <aside aria-label={t('alert.facts')}>
          <SnapshotDecisionPanel snapshot={snapshot} />
          <SnapshotFacts snapshot={snapshot} />
        </aside>
      </div>
    </>
  );
}

/** Against which earlier snapshot it is compared. */
function AgainstFilter({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useTranslation();
  const { against } = route.useSearch();
  const navigate = route.useNavigate();
  const others = useInfiniteQuery(snapshotList(snapshot.source)).data?.pages.flatMap((page) => page.items) ?? [];
  const options = others
    .filter((other) => other.snapshot !== snapshot.snapshot && other.state !== 'STAGED')
    .map((other) => [other.snapshot, `${other.publishedOn ?? other.proposedAt.slice(0, 10)} · ${other.snapshot.slice(0, 8)}`] as [string, string]);
  return (
    <Filter
      label={t('difference.against')}
      value={against ?? ''}
      options={[['', t('difference.before')], ...options]}
      onChange={(chosen) => void navigate({ search: { against: chosen === '' ? undefined : chosen }, replace: true })}
    />
  );
}
