import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alertDetail, caseOfAlert } from '../../api/queries';
import type { AlertDetail } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { shown, useKeys } from '../../keyboard/shortcuts';
import { useShortcut } from '../../keyboard/useShortcut';
import { ActionLabel, Assignee, Level, StatusLabel } from '../../risk/labels';
import { headline } from '../../risk/wording';
import { useSession } from '../../session/SessionProvider';
import { CustomerFacts } from '../../shell/CustomerFacts';
import { History } from '../../shell/History';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { Remarks } from '../../shell/Remarks';
import { ChangeNote } from '../../verdict/ChangeNote';
import { ReplayPanel } from '../../verdict/ReplayPanel';
import { VerdictPanel } from '../../verdict/VerdictPanel';
import { GraphLink } from '../graph/GraphLink';
import { CauseTable } from './CauseTable';
import { MoveAlertForm } from './MoveAlertForm';
import { ScreenedAgain } from './ScreenedAgain';
import { ScreenedName } from './ScreenedName';
import { useAlertCommands } from './useAlertCommands';

const route = getRouteApi('/alerts/$id');

export function AlertPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const detail = useQuery(alertDetail(id));
  if (detail.data === undefined) {
    return (
      <>
        <PageHead title={t('alert.short')} back={{ to: '/alerts', words: t('alert.back') }} />
        {detail.isError ? <Problem error={detail.error} retry={() => void detail.refetch()} /> : <Loading />}
      </>
    );
  }
  return <AlertView key={id} detail={detail.data} />;
}

function AlertView({ detail }: { detail: AlertDetail }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const { alert, causes, wallets, names, comments, history } = detail;
  const [chosen, choose] = useState<string | null>(null);
  const cause = causes.find((candidate) => candidate.id === chosen) ?? causes[0];
  const { assign, move, comment } = useAlertCommands();
  const mine = alert.assignee === user.userName;
  const assignMe = () => assign.mutate({ id: alert.id, assignee: user.userName });
  const keys = useKeys();
  useShortcut('assign', assignMe, !mine);

  return (
    <>
      <PageHead
        title={t('alert.title', { what: headline(t, alert.category, alert.entity) })}
        back={{ to: '/alerts', words: t('alert.back') }}
        lead={
          <span className="headline">
            <Level level={alert.severity} />
            <ActionLabel action={alert.action} />
            <StatusLabel status={alert.status} outcome={alert.outcome} />
            <Assignee name={alert.assignee} />
          </span>
        }
      >
        {mine ? (
          <Button variant="secondary" isLoading={assign.isPending} onClick={() => assign.mutate({ id: alert.id, assignee: null })}>
            {t('alert.unassign')}
          </Button>
        ) : (
          <Button
            variant="primary"
            isLoading={assign.isPending}
            onClick={assignMe}
            title={t('alert.assignMeKey', { keys: shown(keys.assign).join(' ') })}
          >
            {t('alert.assignMe')}
          </Button>
        )}
      </PageHead>
      {assign.isError && <Problem error={assign.error} />}
      <div className="columns">
        <div>
          {causes.length > 0 && (
            <Panel title={t('alert.why')} aside={t('alert.causes', { count: causes.length })}>
              <CauseTable causes={causes} chosen={cause?.id} choose={choose} />
            </Panel>
          )}
          {cause && (
            <Panel title={t('alert.cause')}>
              <ChangeNote change={cause.change} now={cause.verdict} />
              <VerdictPanel verdict={cause.verdict} transfer={cause.id} />
              <ReplayPanel key={cause.id} screening={cause.id} />
            </Panel>
          )}
          {wallets[0] && (
            <ScreenedAgain title={t('alert.address')} screened={wallets[0]}>
              <p>
                <Code value={wallets[0].address ?? ''} what={t('alert.address')} />{' '}
                <GraphLink address={wallets[0].address} network={wallets[0].network} />
              </p>
            </ScreenedAgain>
          )}
          {names[0] && <ScreenedName screened={names[0]} />}
          <Remarks
            title={t('alert.comments')}
            label={t('alert.comment')}
            action={t('alert.writeComment')}
            empty={t('alert.noComments')}
            remarks={comments}
            busy={comment.isPending}
            error={comment.error}
            write={(text) => comment.mutateAsync({ id: alert.id, text })}
          />
        </div>
        <aside aria-label={t('alert.facts')}>
          <Panel title={t('alert.facts')}>
            <dl className="facts">
              <div>
                <dt>{t('alert.first')}</dt>
                <dd>
                  <When at={alert.firstOccurredAt} stacked={false} />
                </dd>
              </div>
              <div>
                <dt>{t('alert.last')}</dt>
                <dd>
                  <When at={alert.lastOccurredAt} stacked={false} />
                </dd>
              </div>
              <div>
                <dt>{t('alerts.raised')}</dt>
                <dd>
                  <When at={alert.raisedAt} stacked={false} />
                </dd>
              </div>
              <div>
                <dt>{t('alerts.occurrences')}</dt>
                <dd>{alert.occurrences}</dd>
              </div>
              <div>
                <dt>{t('alerts.entity')}</dt>
                <dd translate="no">{alert.bookingEntity ?? t('time.none')}</dd>
              </div>
              <CaseLink alert={alert.id} />
            </dl>
          </Panel>
          {alert.customer && <CustomerFacts pseudonym={alert.customer} />}
          <MoveAlertForm
            key={alert.status}
            alert={alert}
            busy={move.isPending}
            error={move.error}
            move={(change) => move.mutateAsync({ id: alert.id, ...change })}
          />
          <History title={t('alert.history')} entries={history} />
        </aside>
      </div>
    </>
  );
}

function CaseLink({ alert }: { alert: string }) {
  const { t } = useTranslation();
  const found = useQuery(caseOfAlert(alert));
  return (
    <div>
      <dt>{t('alert.case')}</dt>
      <dd>
        {found.data ? (
          <Link to="/cases/$id" params={{ id: found.data.id }}>
            {t('alert.openCase')}
          </Link>
        ) : (
          <span className="muted">{found.isPending ? t('app.loading') : t('alert.noCase')}</span>
        )}
      </dd>
    </div>
  );
}
