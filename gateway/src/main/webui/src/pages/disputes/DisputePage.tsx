import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../api/types';
import { When } from '../../format/When';
import { mayDispute } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Loading } from '../../shell/Loading';
import { PageHead } from '../../shell/PageHead';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { DecisionPanel } from './DecisionPanel';
import { DisputeClock } from './DisputeClock';
import { DisputedLabel } from './DisputedLabel';
import { EvidenceForm } from './EvidenceForm';
import { EvidenceSides } from './EvidenceSides';
import { ImpactPanel } from './ImpactPanel';
import { disputeDetail } from './queries';
import { useDisputeCommands } from './useDisputeCommands';

const route = getRouteApi('/disputes/$id');

export function DisputePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const detail = useQuery(disputeDetail(id));
  if (detail.data === undefined) {
    return (
      <>
        <PageHead title={t('disputes.one')} back={{ to: '/disputes', words: t('disputes.title') }} />
        {detail.isError ? <Problem error={detail.error} retry={() => void detail.refetch()} /> : <Loading />}
      </>
    );
  }
  return <DisputeView key={id} dispute={detail.data} />;
}

function DisputeView({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const { bring, decide } = useDisputeCommands(dispute.id);
  const open = dispute.status === 'OPEN';
  return (
    <>
      <PageHead
        title={t('disputes.of', { label: dispute.attribution.label })}
        back={{ to: '/disputes', words: t('disputes.title') }}
        lead={
          <span className="headline">
            <span className="status" data-status={open ? 'OPEN' : 'CLOSED'}>
              <i aria-hidden="true" />
              {t(`disputeStatus.${dispute.status}`)}
            </span>
            <span>{t(`disputeMeaning.${dispute.status}`)}</span>
          </span>
        }
      />
      <div className="columns">
        <div>
          <Panel title={t('disputes.reason')}>
            <blockquote className="said">
              <p>{dispute.reason}</p>
              <footer>
                <b translate="no">{dispute.openedBy}</b> <When at={dispute.openedAt} stacked={false} />
              </footer>
            </blockquote>
          </Panel>
          <EvidenceSides evidence={dispute.evidence ?? []} />
          {open && mayDispute(user) && <EvidenceForm busy={bring.isPending} error={bring.error} bring={bring.mutateAsync} />}
        </div>
        <aside aria-label={t('alert.facts')}>
          <Panel title={t('disputes.clock')}>
            <DisputeClock dispute={dispute} large />
          </Panel>
          <ImpactPanel dispute={dispute} />
          <DecisionPanel dispute={dispute} busy={decide.isPending} error={decide.error} decide={decide.mutateAsync} />
          <DisputedLabel label={dispute.attribution} />
        </aside>
      </div>
    </>
  );
}
