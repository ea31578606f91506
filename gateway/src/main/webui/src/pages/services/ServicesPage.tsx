import { Button } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ListFoot } from '../../live/ListFoot';
import { Filter } from '../../shell/Filter';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { TextFilter } from '../../shell/TextFilter';
import { serviceList, type ServiceFilters } from './queries';
import { JURISDICTIONS, jurisdictionName } from './search';
import { ServiceTable } from './ServiceTable';

const route = getRouteApi('/services');

/** Exchanges, swappers, mixers, desks and bridges, and what supervisors say of them. */
export function ServicesPage() {
  const { t, i18n } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(serviceList(search));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const change = useCallback(
    (part: ServiceFilters) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const find = useCallback((query: string) => change({ query: query === '' ? undefined : query }), [change]);
  const known: readonly string[] = JURISDICTIONS;
  const offered = search.jurisdiction === undefined || known.includes(search.jurisdiction) ? known : [...known, search.jurisdiction];
  return (
    <>
      <PageHead title={t('services.title')} lead={t('services.lead')} />
      <div className="filters" role="search" aria-label={t('alerts.filters')}>
        <TextFilter key={search.query === undefined ? 'any' : 'some'} label={t('services.search')} value={search.query ?? ''} onChange={find} placeholder={t('services.searchHint')} />
        <Filter
          label={t('services.jurisdiction')}
          value={search.jurisdiction ?? ''}
          options={[
            ['', t('alerts.any')],
            ...offered.map((code) => [code, jurisdictionName(code, i18n.language)] as [string, string]),
          ]}
          onChange={(jurisdiction) => change({ jurisdiction: jurisdiction === '' ? undefined : jurisdiction })}
        />
        {(search.query ?? search.jurisdiction) !== undefined && (
          <Button variant="link" size="sm" onClick={() => void navigate({ search: {}, replace: true })}>
            {t('alerts.clear')}
          </Button>
        )}
      </div>
      {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data !== undefined && rows.length === 0 && <Empty title={t('services.empty')} hint={t('services.emptyHint')} />}
      {rows.length > 0 && (
        <>
          <ServiceTable rows={rows} />
          <ListFoot
            shown={t('services.shown', { count: rows.length })}
            more={list.hasNextPage}
            busy={list.isFetchingNextPage}
            load={() => void list.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}
