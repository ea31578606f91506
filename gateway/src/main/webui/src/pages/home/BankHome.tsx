import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { alertList, alertSummary, caseSummary } from '../../api/queries';
import { useHeldRows } from '../../live/useHeldRows';
import { LevelMark } from '../../risk/marks';
import { useSession } from '../../session/SessionProvider';
import { Empty, Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { AlertTable } from '../alerts/AlertTable';
import { SEVERITIES } from '../alerts/search';

const URGENT = 10;
const SHOWN = SEVERITIES.filter((level) => level !== 'LOW');

/** A bank's day: what is open by severity, what nobody has, and what is mine. */
export function BankHome() {
  return (
    <>
      <Tiles />
      <Mine />
      <Urgent />
    </>
  );
}

function Tiles() {
  const { t, i18n } = useTranslation();
  const alerts = useQuery(alertSummary());
  const cases = useQuery(caseSummary());
  const number = (count: number | undefined) => (count === undefined ? t('time.none') : count.toLocaleString(i18n.language));
  const bySeverity = (alerts.data?.bySeverity ?? {}) as Record<string, number>;
  return (
    <>
      {alerts.isError && <Problem error={alerts.error} retry={() => void alerts.refetch()} />}
      {cases.isError && <Problem error={cases.error} retry={() => void cases.refetch()} />}
      <ul className="tiles tiles--home" aria-label={t('home.severity')}>
        {SHOWN.map((level) => (
          <li key={level}>
            <Link to="/alerts" search={{ severity: level }} className="tile" data-level={level}>
              <span className="tile__label">
                <LevelMark level={level} />
                {t(`level.${level}`)}
              </span>
              <b>{number(alerts.data && (bySeverity[level] ?? 0))}</b>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/alerts" search={{ assignee: 'nobody' }} className="tile">
            <span className="tile__label">{t('home.unassigned')}</span>
            <b>{number(alerts.data?.unassigned)}</b>
          </Link>
        </li>
        <li>
          <Link to="/cases" className="tile">
            <span className="tile__label">{t('home.openCases')}</span>
            <b>{number(cases.data?.open)}</b>
          </Link>
        </li>
        <li>
          <Link to="/cases" search={{ assignee: 'nobody' }} className="tile">
            <span className="tile__label">{t('home.unassignedCases')}</span>
            <b>{number(cases.data?.unassigned)}</b>
          </Link>
        </li>
      </ul>
    </>
  );
}

function Mine() {
  const { t } = useTranslation();
  const { user } = useSession();
  const list = useInfiniteQuery(alertList({ assignee: user.userName, sort: 'SEVERITY' }, URGENT));
  const rows = list.data?.pages[0]?.items.filter((alert) => alert.status !== 'CLOSED');
  return (
    <Panel title={t('home.mine')} aside={<Link to="/alerts" search={{ assignee: 'mine', status: 'ALL' }}>{t('home.allAlerts')}</Link>}>
      {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {rows?.length === 0 && <p className="quiet">{t('home.nothingMine')}</p>}
      {rows !== undefined && rows.length > 0 && <AlertTable rows={rows} caption={t('home.mineCaption')} brief />}
    </Panel>
  );
}

function Urgent() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(alertList({ status: 'OPEN', sort: 'SEVERITY' }, URGENT));
  const held = useHeldRows(list.data?.pages[0]?.items, 'home');
  return (
    <Panel title={t('home.urgent')} aside={<Link to="/alerts">{t('home.allAlerts')}</Link>}>
      {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data !== undefined && held.rows.length === 0 && (
        <Empty title={t('home.nothingUrgent')} hint={t('alerts.emptyHint')} />
      )}
      {held.rows.length > 0 && <AlertTable rows={held.rows} caption={t('home.urgentCaption')} fresh={held.fresh} brief />}
    </Panel>
  );
}
