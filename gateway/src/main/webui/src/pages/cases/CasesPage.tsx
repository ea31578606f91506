import { Button } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseList, type CaseFilters } from '../../api/queries';
import { ListFoot } from '../../live/ListFoot';
import { useLive } from '../../live/LiveProvider';
import { NewPill } from '../../live/NewPill';
import { useHeldRows } from '../../live/useHeldRows';
import { useSession } from '../../session/SessionProvider';
import { Filter } from '../../shell/Filter';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { ASSIGNEES, ofAssignee, STATUSES } from '../alerts/search';
import { CaseTable } from './CaseTable';
import { shortId, type CaseSearch } from './search';

const route = getRouteApi('/cases');

export function CasesPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { announce } = useLive();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters: CaseFilters = {
    status: search.status === 'ALL' ? undefined : (search.status ?? 'OPEN'),
    ...ofAssignee(search.assignee, user.userName),
  };
  const list = useInfiniteQuery(caseList(filters));
  const fetched = list.data?.pages.flatMap((page) => page.items);
  const held = useHeldRows(fetched, JSON.stringify(filters), ([newest]) => {
    if (newest !== undefined) {
      announce(t('live.arrivedCase', { what: t('case.title', { id: shortId(newest.id) }) }));
    }
  });
  const change = (part: Partial<CaseSearch>) => void navigate({ search: { ...search, ...part }, replace: true });
  const filtered = search.status !== undefined || search.assignee !== undefined;
  return (
    <>
      <PageHead title={t('cases.title')} />
      <div className="filters" role="search" aria-label={t('alerts.filters')}>
        <Filter
          label={t('alerts.status')}
          value={search.status ?? 'OPEN'}
          options={STATUSES.map((status) => [status, status === 'ALL' ? t('alerts.all') : t(`status.${status}`)])}
          onChange={(status) => change({ status: status === 'OPEN' ? undefined : status })}
          search
        />
        <Filter
          label={t('alerts.assignee')}
          value={search.assignee ?? 'any'}
          options={[['any', t('alerts.any')], ...ASSIGNEES.map((who) => [who, t(`alerts.${who}`)] as [typeof who, string])]}
          onChange={(who) => change({ assignee: who === 'any' ? undefined : who })}
        />
        {filtered && (
          <Button variant="link" size="sm" onClick={() => void navigate({ search: {}, replace: true })}>
            {t('alerts.clear')}
          </Button>
        )}
      </div>
      {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
      {held.waiting > 0 && <NewPill words={t('live.newCases', { count: held.waiting })} show={held.release} />}
      {list.isPending && <Loading />}
      {fetched !== undefined && held.rows.length === 0 && <Empty title={t('cases.empty')} hint={t('cases.emptyHint')} />}
      {held.rows.length > 0 && (
        <>
          <CaseTable rows={held.rows} caption={t('cases.caption')} fresh={held.fresh} />
          <ListFoot
            shown={t('cases.shown', { count: held.rows.length })}
            more={list.hasNextPage}
            busy={list.isFetchingNextPage}
            load={() => void list.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}
