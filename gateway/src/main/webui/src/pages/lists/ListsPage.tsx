import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { CheckCircleIcon, ClockIcon, ExclamationTriangleIcon } from '@patternfly/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { watchlists } from '../../api/queries';
import type { Watchlist } from '../../api/types';
import { Code } from '../../format/Code';
import { age, inKst } from '../../format/time';
import { When } from '../../format/When';
import { Empty, Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Problem } from '../../shell/Problem';
import { secondsSinceCheck, stateOf, type ListState } from './freshness';

const GLYPHS: Record<ListState, React.ReactNode> = {
  checked: <CheckCircleIcon />,
  stale: <ClockIcon />,
  failed: <ExclamationTriangleIcon />,
};

export function ListsPage() {
  const { t } = useTranslation();
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
    </>
  );
}

function ListRow({ list, now }: { list: Watchlist; now: number }) {
  const { t, i18n } = useTranslation();
  const state = stateOf(list, now);
  const since = secondsSinceCheck(list, now);
  return (
    <Tr className="row">
      <Td dataLabel={t('lists.source')}>
        <span className="stack">
          <b translate="no">{list.source}</b>
          {list.title && (
            <span className="muted list-title" lang="en">
              {list.title}
            </span>
          )}
        </span>
      </Td>
      <Td dataLabel={t('lists.state')} className="list-state">
        <span className="list-state__mark" data-state={state}>
          {GLYPHS[state]} {t(`listState.${state}`)}
        </span>
        {list.lastFailure && (
          <span className="list-state__failure" lang="en">
            {t('lists.failure', { when: `${inKst(list.lastFailure.at).date} ${inKst(list.lastFailure.at).time}`, detail: list.lastFailure.detail })}
          </span>
        )}
      </Td>
      <Td dataLabel={t('lists.published')} className="nowrap">{list.publishedOn ?? t('time.dayUnknown')}</Td>
      <Td dataLabel={t('lists.age')} className="nowrap">{Number.isFinite(since) ? age(since, i18n.language) : t('time.dayUnknown')}</Td>
      <Td dataLabel={t('lists.activated')}>
        <When at={list.activatedAt} />
      </Td>
      <Td dataLabel={t('lists.checked')}>
        <When at={list.checkedAt} />
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
