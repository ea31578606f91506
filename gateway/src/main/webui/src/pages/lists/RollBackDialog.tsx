import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../api/types';
import { Code } from '../../format/Code';
import { When } from '../../format/When';
import { Problem } from '../../shell/Problem';
import { ReasonField } from '../../shell/ReasonField';
import { useListCommands } from './useListCommands';

/** Confirms the wish to go back to an earlier snapshot; it waits for a second person like any other. */
export function RollBackDialog({ snapshot, close }: { snapshot: Snapshot; close: () => void }) {
  const { t } = useTranslation();
  const { rollBack } = useListCommands(snapshot.source);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const save = () => {
    setAsked(true);
    if (!missing) {
      rollBack.mutate({ snapshot: snapshot.snapshot, reason: reason.trim() }, { onSuccess: close });
    }
  };
  return (
    <Modal variant="small" isOpen onClose={close} aria-labelledby="roll-back">
      <ModalHeader title={t('list.rollBackTitle')} labelId="roll-back" description={t('list.rollBackMeaning')} />
      <ModalBody>
        {rollBack.isError && <Problem error={rollBack.error} />}
        <p>
          <Code value={snapshot.snapshot} ends={10} /> · <When at={snapshot.proposedAt} stacked={false} />
        </p>
        <ReasonField
          id="roll-back-reason"
          label={t('alert.reason')}
          value={reason}
          onChange={setReason}
          hint={t('list.reasonHint')}
          missing={asked && missing ? t('alert.reasonMissing') : null}
        />
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" isLoading={rollBack.isPending} isDisabled={rollBack.isPending} onClick={save}>
          {t('list.rollBack')}
        </Button>
        <Button variant="link" onClick={close}>
          {t('app.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
