import { Alert } from '@patternfly/react-core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Watchlist } from '../../api/types';
import { Code } from '../../format/Code';
import { Day } from '../../format/Day';
import { When } from '../../format/When';
import { maySeeSnapshots } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Fact } from '../../shell/Fact';
import { Panel } from '../../shell/Panel';
import { ListStateMark } from './ListStateMark';

/** What of a list counts now, how old it is, and what waits. */
export function ListFacts({ list, now }: { list: Watchlist; now: number }) {
  const { t, i18n } = useTranslation();
  const count = (number: number) => (number ?? 0).toLocaleString(i18n.language);
  return (
    <Panel title={t('list.now')}>
      {list.pending.map((snapshot) => (
        <WaitingSnapshot key={snapshot} source={list.source} snapshot={snapshot} />
      ))}
      <dl className="facts facts--row">
        <Fact term={t('lists.state')}>
          <ListStateMark list={list} now={now} />
        </Fact>
        <Fact term={t('lists.published')}>
          <Day day={list.publishedOn} />
        </Fact>
        <Fact term={t('lists.checked')}>
          <When at={list.checkedAt} stacked={false} />
        </Fact>
        <Fact term={t('lists.activated')}>
          <When at={list.activatedAt} stacked={false} />
        </Fact>
        {list.nextCheckAt && (
          <Fact term={t('list.nextCheck')}>
            <When at={list.nextCheckAt} stacked={false} />
          </Fact>
        )}
        <Fact term={t('lists.parties')}>{count(list.parties)}</Fact>
        <Fact term={t('lists.entries')}>{count(list.entries)}</Fact>
        <Fact term={t('lists.identifiers')}>{count(list.identifiers)}</Fact>
        <Fact term={t('lists.snapshot')}>
          {list.snapshot ? <Code value={list.snapshot} ends={10} what={t('lists.snapshot')} /> : t('list.noneApproved')}
        </Fact>
      </dl>
    </Panel>
  );
}

function WaitingSnapshot({ source, snapshot }: { source: string; snapshot: string }) {
  const { t } = useTranslation();
  const { user } = useSession();
  return (
    <Alert
      isInline
      component="p"
      variant="warning"
      title={t('list.waits')}
      actionLinks={
        maySeeSnapshots(user) && (
          <Link to="/lists/$source/$snapshot" params={{ source, snapshot }}>
            {t('list.review')}
          </Link>
        )
      }
    >
      {t('list.waitsMeaning')}
    </Alert>
  );
}
