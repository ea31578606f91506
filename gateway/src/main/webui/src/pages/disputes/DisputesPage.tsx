import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ListFoot } from '../../live/ListFoot';
import { Filter } from '../../shell/Filter';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { DisputeTable } from './DisputeTable';
import { disputeList } from './queries';
import { SHOWN_STATUSES } from './search';

const route = getRouteApi('/disputes');

/** Labels that somebody contests: the own institution's disputes, for the platform's staff all. */
export function DisputesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const status = search.status ?? 'OPEN';
  const list = useInfiniteQuery(disputeList({ status: status === 'ALL' ? undefined : status }));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead title={t('disputes.title')} lead={t('disputes.lead')} />
      <div className="filters" role="search" aria-label={t('alerts.filters')}>
        <Filter
          label={t('alerts.status')}
          value={status}
          options={SHOWN_STATUSES.map((known) => [known, known === 'ALL' ? t('alerts.all') : t(`disputeStatus.${known}`)])}
          onChange={(chosen) => void navigate({ search: { status: chosen === 'OPEN' ? undefined : chosen }, replace: true })}
          search
        />
      </div>
      {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data !== undefined && rows.length === 0 && <Empty title={t('disputes.empty')} hint={t('disputes.emptyHint')} />}
      {rows.length > 0 && (
        <>
          <DisputeTable rows={rows} />
          <ListFoot
            shown={t('disputes.shown', { count: rows.length })}
            more={list.hasNextPage}
            busy={list.isFetchingNextPage}
            load={() => void list.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}
