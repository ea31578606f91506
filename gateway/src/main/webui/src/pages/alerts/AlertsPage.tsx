import { Button } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { alertList, type AlertFilters } from '../../api/queries';
import { focusedRow } from '../../keyboard/rows';
import { useShortcut } from '../../keyboard/useShortcut';
import { ListFoot } from '../../live/ListFoot';
import { useLive } from '../../live/LiveProvider';
import { NewPill } from '../../live/NewPill';
import { useHeldRows } from '../../live/useHeldRows';
import { headline } from '../../risk/wording';
import { useSession } from '../../session/SessionProvider';
import { Filter } from '../../shell/Filter';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { AlertTable } from './AlertTable';
import { ASSIGNEES, ofAssignee, SEVERITIES, STATUSES, type AlertSearch } from './search';
import { useAlertCommands } from './useAlertCommands';

const route = getRouteApi('/alerts');

/** The queue. What is filtered stands in the address, so that a view can be shared. */
export function AlertsPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { announce } = useLive();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = toFilters(search, user.userName);
  const list = useInfiniteQuery(alertList(filters));
  const fetched = list.data?.pages.flatMap((page) => page.items);
  const held = useHeldRows(fetched, JSON.stringify(filters), ([newest]) => {
    if (newest !== undefined) {
      announce(t('live.arrivedAlert', { what: headline(t, newest.category, newest.entity) }));
    }
  });
  const { assign } = useAlertCommands();
  useShortcut('assign', () => {
    const id = focusedRow();
    if (id !== undefined) {
      assign.mutate({ id, assignee: user.userName });
    }
  });

  const change = (part: Partial<AlertSearch>) => void navigate({ search: { ...search, ...part }, replace: true });
  const filtered = search.status !== undefined || search.severity !== undefined || search.assignee !== undefined;
  return (
    <>
      <PageHead title={t('alerts.title')} />
      <div className="filters" role="search" aria-label={t('alerts.filters')}>
        <Filter
          label={t('alerts.status')}
          value={search.status ?? 'OPEN'}
          options={STATUSES.map((status) => [status, status === 'ALL' ? t('alerts.all') : t(`status.${status}`)])}
          onChange={(status) => change({ status: status === 'OPEN' ? undefined : status })}
          search
        />
        <Filter
          label={t('alerts.severity')}
          value={search.severity ?? 'ANY'}
          options={[['ANY', t('alerts.any')], ...SEVERITIES.map((level) => [level, t(`level.${level}`)] as [typeof level, string])]}
          onChange={(level) => change({ severity: level === 'ANY' ? undefined : level })}
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
      {assign.isError && <Problem error={assign.error} />}
      {held.waiting > 0 && <NewPill words={t('live.newAlerts', { count: held.waiting })} show={held.release} />}
      {list.isPending && <Loading />}
      {fetched !== undefined && held.rows.length === 0 && <Empty title={t('alerts.empty')} hint={t('alerts.emptyHint')} />}
      {held.rows.length > 0 && (
        <>
          <AlertTable rows={held.rows} caption={t('alerts.caption')} fresh={held.fresh} />
          <ListFoot
            shown={t('alerts.shown', { count: held.rows.length })}
            more={list.hasNextPage}
            busy={list.isFetchingNextPage}
            load={() => void list.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}

function toFilters(search: AlertSearch, me: string): AlertFilters {
  return {
    status: search.status === 'ALL' ? undefined : (search.status ?? 'OPEN'),
    severity: search.severity,
    ...ofAssignee(search.assignee, me),
  };
}
