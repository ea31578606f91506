import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseDetail } from '../../api/queries';
import type { CaseDetail } from '../../api/types';
import { When } from '../../format/When';
import { shown, useKeys } from '../../keyboard/shortcuts';
import { useShortcut } from '../../keyboard/useShortcut';
import { Assignee, Level, StatusLabel } from '../../risk/labels';
import { headline } from '../../risk/wording';
import { useSession } from '../../session/SessionProvider';
import { CustomerFacts } from '../../shell/CustomerFacts';
import { History } from '../../shell/History';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { Remarks } from '../../shell/Remarks';
import { CaseAlerts } from './CaseAlerts';
import { CaseGraphs } from './CaseGraphs';
import { MoveCaseForm } from './MoveCaseForm';
import { ReviewPanel } from './ReviewPanel';
import { toReview } from './reviews';
import { shortId } from './search';
import { useCaseCommands } from './useCaseCommands';

const route = getRouteApi('/cases/$id');

export function CasePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const detail = useQuery(caseDetail(id));
  if (detail.data === undefined) {
    return (
      <>
        <PageHead title={t('case.title', { id: shortId(id) })} back={{ to: '/cases', words: t('case.back') }} />
        {detail.isError ? <Problem error={detail.error} retry={() => void detail.refetch()} /> : <Loading />}
      </>
    );
  }
  return <CaseView key={id} detail={detail.data} />;
}

function CaseView({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const row = detail.case;
  const { assign, move, note, review } = useCaseCommands(row.id);
  const mine = row.assignee === user.userName;
  const verdicts = toReview(detail);
  const keys = useKeys();
  useShortcut('assign', () => assign.mutate(user.userName), !mine);
  return (
    <>
      <PageHead
        title={t('case.title', { id: shortId(row.id) })}
        back={{ to: '/cases', words: t('case.back') }}
        lead={
          <span className="headline">
            <Level level={row.severity} />
            <StatusLabel status={row.status} />
            <Assignee name={row.assignee} />
          </span>
        }
      >
        {mine ? (
          <Button variant="secondary" isLoading={assign.isPending} onClick={() => assign.mutate(null)}>
            {t('alert.unassign')}
          </Button>
        ) : (
          <Button
            variant="primary"
            isLoading={assign.isPending}
            onClick={() => assign.mutate(user.userName)}
            title={t('alert.assignMeKey', { keys: shown(keys.assign).join(' ') })}
          >
            {t('alert.assignMe')}
          </Button>
        )}
      </PageHead>
      {assign.isError && <Problem error={assign.error} />}
      <div className="columns">
        <div>
          <ReviewPanel verdicts={verdicts} busy={review.isPending} error={review.error} record={review.mutateAsync} />
          <CaseAlerts alerts={detail.alerts} />
          <CaseGraphs id={row.id} graphs={detail.graphs} />
          <Remarks
            title={t('case.notes')}
            label={t('case.note')}
            action={t('case.writeNote')}
            empty={t('case.noNotes')}
            remarks={detail.notes}
            busy={note.isPending}
            error={note.error}
            write={note.mutateAsync}
          />
        </div>
        <aside aria-label={t('alert.facts')}>
          <Panel title={t('alert.facts')}>
            <dl className="facts">
              <div>
                <dt>{t('cases.opened')}</dt>
                <dd>
                  <When at={row.openedAt} stacked={false} />
                </dd>
              </div>
              <div>
                <dt>{t('cases.changed')}</dt>
                <dd>
                  <When at={row.changedAt} stacked={false} />
                </dd>
              </div>
              <div>
                <dt>{t('cases.alerts')}</dt>
                <dd>{row.alerts}</dd>
              </div>
              <div>
                <dt>{t('alerts.entity')}</dt>
                <dd translate="no">{row.bookingEntity ?? t('time.none')}</dd>
              </div>
            </dl>
          </Panel>
          <CustomerFacts pseudonym={row.customer} />
          <MoveCaseForm
            key={row.status}
            status={row.status}
            pending={detail.awaitingReview.length}
            busy={move.isPending}
            error={move.error}
            move={move.mutateAsync}
          />
          <History
            title={t('case.timeline')}
            entries={detail.timeline}
            name={(id) => {
              const alert = detail.alerts.find(
                (candidate) => candidate.id === id || candidate.causes.some((cause) => cause.id === id),
              );
              return alert && headline(t, alert.category, alert.entity);
            }}
          />
        </aside>
      </div>
    </>
  );
}
