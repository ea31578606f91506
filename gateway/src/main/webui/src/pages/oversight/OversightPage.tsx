import { Button } from '@patternfly/react-core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findingList, oversightSummary } from '../../api/queries';
import { ListFoot } from '../../live/ListFoot';
import { useLive } from '../../live/LiveProvider';
import { NewPill } from '../../live/NewPill';
import { useHeldRows } from '../../live/useHeldRows';
import { Filter } from '../../shell/Filter';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { SEVERITIES } from '../alerts/search';
import { FindingTable, findingWords } from './FindingTable';
import { OversightSummary } from './OversightSummary';
import { Seal } from './Seal';
import type { OversightSearch } from './search';

const route = getRouteApi('/oversight');

/** The authority's live view: what was found where, with every customer sealed. */
export function OversightPage() {
  const { t } = useTranslation();
  const { announce } = useLive();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(findingList(search));
  const fetched = list.data?.pages.flatMap((page) => page.items);
  const institutions = useQuery(oversightSummary()).data?.byInstitution.map((row) => row.institution) ?? [];
  const held = useHeldRows(fetched, JSON.stringify(search), ([newest]) => {
    if (newest !== undefined) {
      announce(t('live.arrivedFinding', { what: `${newest.institution}, ${findingWords(t, newest)}` }));
    }
  });
  const change = (part: Partial<OversightSearch>) => void navigate({ search: { ...search, ...part }, replace: true });
  const known = search.institution !== undefined && !institutions.includes(search.institution) ? [search.institution] : [];
  return (
    <>
      <PageHead title={t('oversight.title')} lead={t('oversight.lead')}>
        <Seal />
      </PageHead>
      <OversightSummary />
      <Panel title={t('oversight.findings')}>
        <div className="filters" role="search" aria-label={t('alerts.filters')}>
          <Filter
            label={t('oversight.level')}
            value={search.level ?? 'ANY'}
            options={[['ANY', t('oversight.any')], ...SEVERITIES.map((level) => [level, t(`level.${level}`)] as [typeof level, string])]}
            onChange={(level) => change({ level: level === 'ANY' ? undefined : level })}
            search
          />
          <Filter
            label={t('oversight.institution')}
            value={search.institution ?? ''}
            options={[['', t('oversight.any')], ...[...institutions, ...known].map((name) => [name, name] as [string, string])]}
            onChange={(institution) => change({ institution: institution === '' ? undefined : institution })}
          />
          {(search.level ?? search.institution) !== undefined && (
            <Button variant="link" size="sm" onClick={() => void navigate({ search: {}, replace: true })}>
              {t('alerts.clear')}
            </Button>
          )}
        </div>
        {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
        {held.waiting > 0 && <NewPill words={t('live.newFindings', { count: held.waiting })} show={held.release} />}
        {list.isPending && <Loading />}
        {fetched !== undefined && held.rows.length === 0 && (
          <Empty title={t('oversight.empty')} hint={t('oversight.emptyHint')} />
        )}
        {held.rows.length > 0 && (
          <>
            <FindingTable rows={held.rows} caption={t('oversight.caption')} fresh={held.fresh} />
            <ListFoot
              shown={t('oversight.shown', { count: held.rows.length })}
              more={list.hasNextPage}
              busy={list.isFetchingNextPage}
              load={() => void list.fetchNextPage()}
            />
          </>
        )}
      </Panel>
    </>
  );
}
