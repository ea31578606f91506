import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findingList } from '../../api/queries';
import { useHeldRows } from '../../live/useHeldRows';
import { Empty, Loading } from '../../shell/Loading';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { FindingTable } from '../oversight/FindingTable';
import { OversightSummary } from '../oversight/OversightSummary';
import { Seal } from '../oversight/Seal';

const LATEST = 8;

export function AuthorityHome() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(findingList({}, LATEST));
  const held = useHeldRows(list.data?.pages[0]?.items, 'home');
  return (
    <>
      <Seal />
      <OversightSummary />
      <Panel title={t('home.latestFindings')} aside={<Link to="/oversight">{t('oversight.title')}</Link>}>
        {list.isError && <Problem error={list.error} retry={() => void list.refetch()} />}
        {list.isPending && <Loading />}
        {list.data !== undefined && held.rows.length === 0 && (
          <Empty title={t('oversight.empty')} hint={t('oversight.emptyHint')} />
        )}
        {held.rows.length > 0 && <FindingTable rows={held.rows} caption={t('home.latestCaption')} fresh={held.fresh} />}
      </Panel>
    </>
  );
}
