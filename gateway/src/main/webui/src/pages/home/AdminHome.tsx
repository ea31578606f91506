import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { watchlists } from '../../api/queries';
import { Code } from '../../format/Code';
import { Panel } from '../../shell/Panel';
import { DisputeTable } from '../disputes/DisputeTable';
import { disputeList } from '../disputes/queries';

/** What waits for the platform's staff: snapshots to approve, disputes to decide. */
export function AdminHome() {
  const { t } = useTranslation();
  const lists = useQuery(watchlists()).data ?? [];
  const disputes = useInfiniteQuery(disputeList({ status: 'OPEN' })).data?.pages[0]?.items ?? [];
  const waiting = lists.flatMap((list) => list.pending.map((snapshot) => ({ source: list.source, snapshot })));
  return (
    <>
      <Panel title={t('home.waiting')} aside={waiting.length}>
        {waiting.length === 0 && <p className="quiet">{t('home.nothingWaits')}</p>}
        <ul className="things">
          {waiting.map(({ source, snapshot }) => (
            <li key={`${source} ${snapshot}`}>
              <b translate="no">{source}</b>
              <Code value={snapshot} ends={6} />
              <Link to="/lists/$source/$snapshot" params={{ source, snapshot }} aria-label={t('home.reviewOf', { source })}>
                {t('list.review')}
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('home.openDisputes')} aside={disputes.length}>
        {disputes.length === 0 ? <p className="quiet">{t('home.noDispute')}</p> : <DisputeTable rows={disputes} />}
      </Panel>
    </>
  );
}
