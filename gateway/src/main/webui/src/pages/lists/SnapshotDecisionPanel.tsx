import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../api/types';
import { When } from '../../format/When';
import { isPlatformAdmin } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { ReasonField } from '../../shell/ReasonField';
import { useListCommands, type SnapshotDecision } from './useListCommands';

/** Who proposed a snapshot, who decided on it and why, or the way for a second person to decide. */
export function SnapshotDecisionPanel({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const own = snapshot.proposedBy === user.userName;
  const waits = snapshot.state === 'PENDING';
  return (
    <Panel title={t('snapshot.decision')}>
      <p className="quiet">
        {t(`proposal.${snapshot.proposal}`)} <b translate="no">{snapshot.proposedBy}</b> <When at={snapshot.proposedAt} stacked={false} />
      </p>
      {waits && <p className="quiet">{t('list.waitsMeaning')}</p>}
      {waits && !isPlatformAdmin(user) && <p className="quiet">{t('snapshot.adminDecides')}</p>}
      {waits && isPlatformAdmin(user) && own && <p className="notice">{t('snapshot.otherDecides')}</p>}
      {waits && isPlatformAdmin(user) && !own && <DecisionForm snapshot={snapshot} />}
      {snapshot.decidedBy && (
        <blockquote className="said">
          <p>
            <b>{t(`snapshotState.${snapshot.state}`)}</b>
          </p>
          {snapshot.decisionReason && <p>{snapshot.decisionReason}</p>}
          <footer>
            <b translate="no">{snapshot.decidedBy}</b> <When at={snapshot.decidedAt} stacked={false} />
          </footer>
        </blockquote>
      )}
    </Panel>
  );
}

function DecisionForm({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useTranslation();
  const { decide } = useListCommands(snapshot.source);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const save = (decision: SnapshotDecision['decision']) => {
    setAsked(true);
    if (!missing) {
      decide.mutate({ snapshot: snapshot.snapshot, decision, reason: reason.trim() });
    }
  };
  return (
    <div className="form">
      {decide.isError && <Problem error={decide.error} />}
      <ReasonField
        id="snapshot-reason"
        label={t('alert.reason')}
        value={reason}
        onChange={setReason}
        hint={t('list.reasonHint')}
        missing={asked && missing ? t('alert.reasonMissing') : null}
      />
      <div className="buttons">
        <Button variant="primary" isLoading={decide.isPending} isDisabled={decide.isPending} onClick={() => save('APPROVED')}>
          {t('snapshot.approve')}
        </Button>
        <Button variant="danger" isDisabled={decide.isPending} onClick={() => save('REJECTED')}>
          {t('snapshot.reject')}
        </Button>
      </div>
    </div>
  );
}
