import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../api/types';
import { When } from '../../format/When';
import { isPlatformAdmin } from '../../session/roles';
import { useSession } from '../../session/SessionProvider';
import { Panel } from '../../shell/Panel';
import { DecideDialog } from './DecideDialog';
import type { Decision } from './useDisputeCommands';

interface DecisionPanelProps {
  dispute: Dispute;
  busy: boolean;
  error: unknown;
  decide: (decision: Decision) => Promise<unknown>;
}

/** The decision or, to somebody else than who disputes, the way to it. */
export function DecisionPanel({ dispute, busy, error, decide }: DecisionPanelProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const [deciding, setDeciding] = useState(false);
  if (dispute.status !== 'OPEN') {
    return (
      <Panel title={t('disputes.decision')}>
        <blockquote className="said">
          <p>
            <b>{t(`disputeStatus.${dispute.status}`)}</b>
          </p>
          <p>{dispute.decisionReason}</p>
          <footer>
            <b translate="no">{dispute.decidedBy}</b> <When at={dispute.decidedAt} stacked={false} />
          </footer>
        </blockquote>
      </Panel>
    );
  }
  const own = dispute.openedBy === user.userName;
  return (
    <Panel title={t('disputes.decision')}>
      {!isPlatformAdmin(user) && <p className="quiet">{t('disputes.adminDecides')}</p>}
      {isPlatformAdmin(user) && own && <p className="quiet">{t('disputes.otherDecides')}</p>}
      {isPlatformAdmin(user) && !own && (
        <Button variant="primary" onClick={() => setDeciding(true)}>
          {t('disputes.decide')}
        </Button>
      )}
      {deciding && (
        <DecideDialog
          busy={busy}
          error={error}
          close={() => setDeciding(false)}
          decide={(decision) => decide(decision).then(() => setDeciding(false))}
        />
      )}
    </Panel>
  );
}
