import { Button } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookalikeExemption } from '../../api/types';
import { ListFoot } from '../../live/ListFoot';
import { isBank } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { EndDialog } from './EndDialog';
import { ExemptionTable } from './ExemptionTable';
import { exemptionList } from './queries';
import { ReleaseDialog } from './ReleaseDialog';

const route = getRouteApi('/lookalikes');

/** Addresses that resemble one that a customer paid before, and that a person found to be meant. */
export function LookalikesPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(exemptionList());
  const [adding, add] = useState(search.screening !== undefined);
  const [ending, askToEnd] = useState<LookalikeExemption | null>(null);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const closeNew = () => {
    add(false);
    void navigate({ search: {}, replace: true });
  };
  return (
    <>
      <PageHead title={t('lookalikes.title')} lead={t('lookalikes.lead')}>
        {isBank(user) && (
          <Button variant="primary" onClick={() => add(true)}>
            {t('lookalikes.add')}
          </Button>
        )}
      </PageHead>
      {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data !== undefined && rows.length === 0 && <Empty title={t('lookalikes.empty')} hint={t('lookalikes.emptyHint')} />}
      {rows.length > 0 && (
        <>
          <ExemptionTable rows={rows} end={isBank(user) ? askToEnd : undefined} />
          <ListFoot
            shown={t('lookalikes.shown', { count: rows.length })}
            more={list.hasNextPage}
            busy={list.isFetchingNextPage}
            load={() => void list.fetchNextPage()}
          />
        </>
      )}
      {adding && <ReleaseDialog begin={search} close={closeNew} />}
      {ending && <EndDialog exemption={ending} close={() => askToEnd(null)} />}
    </>
  );
}
