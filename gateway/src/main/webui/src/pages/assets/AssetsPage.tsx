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
import { useNetworks } from '../screen/networks';
import { AssetTable } from './AssetTable';
import { assetRegister, type AssetFilters } from './queries';
import { CLASSES } from './search';

const route = getRouteApi('/assets');

/** Every asset that is known by its contract, and which laws reach it. */
export function AssetsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(assetRegister(search));
  const networks = useNetworks();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const change = useCallback(
    (part: AssetFilters) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const find = useCallback((query: string) => change({ query: query === '' ? undefined : query }), [change]);
  const filtered = search.query !== undefined || search.kind !== undefined || search.network !== undefined;
  return (
    <>
      <PageHead title={t('assets.title')} lead={t('assets.lead')} />
      <div className="filters" role="search" aria-label={t('alerts.filters')}>
        <TextFilter key={search.query === undefined ? 'any' : 'some'} label={t('assets.search')} value={search.query ?? ''} onChange={find} placeholder={t('assets.searchHint')} />
        <Filter
          label={t('assets.kind')}
          value={search.kind ?? 'ANY'}
          options={[['ANY', t('alerts.any')], ...CLASSES.map((kind) => [kind, t(`assetClass.${kind}`)] as [typeof kind, string])]}
          onChange={(kind) => change({ kind: kind === 'ANY' ? undefined : kind })}
        />
        <Filter
          label={t('screen.network')}
          value={search.network ?? ''}
          options={[['', t('alerts.any')], ...networks.map(({ id, name }) => [id, name] as [string, string])]}
          onChange={(network) => change({ network: network === '' ? undefined : network })}
        />
        {filtered && (
          <Button variant="link" size="sm" onClick={() => void navigate({ search: {}, replace: true })}>
            {t('alerts.clear')}
          </Button>
        )}
      </div>
      {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data !== undefined && rows.length === 0 && <Empty title={t('assets.empty')} hint={t('assets.emptyHint')} />}
      {rows.length > 0 && (
        <>
          <AssetTable rows={rows} />
          <ListFoot
            shown={t('assets.shown', { count: rows.length })}
            more={list.hasNextPage}
            busy={list.isFetchingNextPage}
            load={() => void list.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}
