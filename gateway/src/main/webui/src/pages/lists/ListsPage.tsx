import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { watchlists } from '../../api/queries';
import type { Watchlist } from '../../api/types';
import { Code } from '../../format/Code';
import { age } from '../../format/time';
import { When } from '../../format/When';
import { isPlatformAdmin } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { secondsSinceCheck } from './freshness';
import { ListStateMark } from './ListStateMark';
import { NewList } from './NewList';

export function ListsPage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const lists = useQuery(watchlists());
  return (
    <>
      <PageHead title={t('lists.title')} lead={t('lists.lead')} />
      {lists.isError && <Problem error={lists.error} retry={() => void lists.refetch()} />}
      {lists.isPending && <Loading />}
      {lists.data?.length === 0 && <Empty title={t('lists.empty')} hint={t('lists.emptyHint')} />}
      {lists.data !== undefined && lists.data.length > 0 && (
        <div className="scroll-x">
          <Table variant="compact" className="dense">
            <Caption className="sr-only">{t('lists.caption')}</Caption>
            <Thead>
              <Tr>
                <Th>{t('lists.source')}</Th>
                <Th>{t('lists.state')}</Th>
                <Th>{t('lists.published')}</Th>
                <Th>{t('lists.age')}</Th>
                <Th>{t('lists.activated')}</Th>
                <Th>{t('lists.checked')}</Th>
                <Th className="num">{t('lists.parties')}</Th>
                <Th className="num">{t('lists.entries')}</Th>
                <Th className="num">{t('lists.identifiers')}</Th>
                <Th>{t('lists.snapshot')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {lists.data.map((list) => (
                <ListRow key={list.source} list={list} now={lists.dataUpdatedAt} />
              ))}
            </Tbody>
          </Table>
        </div>
      )}
      {isPlatformAdmin(user) && <NewList />}
    </>
  );
}

function ListRow({ list, now }: { list: Watchlist; now: number }) {
  const { t, i18n } = useTranslation();
  const since = secondsSinceCheck(list, now);
  return (
    <Tr data-row={list.source} className="row">
      <Td dataLabel={t('lists.source')} className="what">
        <Link to="/lists/$source" params={{ source: list.source }} data-row-link>
          <b translate="no">{list.source}</b>
          {list.title && (
            <span className="muted list-title" lang="en">
              {list.title}
            </span>
          )}
        </Link>
      </Td>
      <Td dataLabel={t('lists.state')} className="list-state">
        <ListStateMark list={list} now={now} />
        {list.pending.length > 0 && <span className="chip chip--provisional">{t('lists.pending', { count: list.pending.length })}</span>}
      </Td>
      <Td dataLabel={t('lists.published')} className="nowrap">{list.publishedOn ?? t('time.dayUnknown')}</Td>
      <Td dataLabel={t('lists.age')} className="nowrap">{Number.isFinite(since) ? age(since, i18n.language) : t('time.dayUnknown')}</Td>
      <Td dataLabel={t('lists.activated')}>
        <When at={list.activatedAt} />
      </Td>
      <Td dataLabel={t('lists.checked')}>
        <When at={list.checkedAt} />
      </Td>
      <Td dataLabel={t('lists.parties')} className="num">
        {(list.parties ?? 0).toLocaleString(i18n.language)}
      </Td>
      <Td dataLabel={t('lists.entries')} className="num">
        {(list.entries ?? 0).toLocaleString(i18n.language)}
      </Td>
      <Td dataLabel={t('lists.identifiers')} className="num">
        {(list.identifiers ?? 0).toLocaleString(i18n.language)}
      </Td>
      <Td dataLabel={t('lists.snapshot')}>
        <Code value={list.snapshot} ends={8} what={t('lists.snapshot')} />
      </Td>
    </Tr>
  );
}
