import { Button, Modal, ModalBody, ModalFooter, ModalHeader, Radio } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shell/Problem';
import { ReasonField } from '../../shell/ReasonField';
import { CorrectionFields, type Correction } from './CorrectionFields';
import type { Decision } from './useDisputeCommands';

const DECISIONS = ['UPHELD', 'WITHDRAWN', 'CORRECTED'] as const;

interface DecideDialogProps {
  busy: boolean;
  error: unknown;
  close: () => void;
  decide: (decision: Decision) => Promise<unknown>;
}

export function DecideDialog({ busy, error, close, decide }: DecideDialogProps) {
  const { t } = useTranslation();
  const [decision, setDecision] = useState<Decision['decision']>('UPHELD');
  const [reason, setReason] = useState('');
  const [correction, setCorrection] = useState<Correction>({ label: '', category: '', actor: '' });
  const [asked, setAsked] = useState(false);
  const corrects = decision === 'CORRECTED';
  const missing = reason.trim() === '';
  const incomplete = corrects && (correction.label.trim() === '' || correction.category === '');
  const save = () => {
    setAsked(true);
    if (!missing && !incomplete) {
      const { label, category, actor } = correction;
      const replaced = { label: label.trim(), category, ...(actor.trim() === '' ? {} : { actor: actor.trim() }) };
      void decide({ decision, reason: reason.trim(), ...(corrects ? { correction: replaced } : {}) }).catch(() => undefined);
    }
  };
  return (
    <Modal variant="small" isOpen onClose={close} aria-labelledby="decide">
      <ModalHeader title={t('disputes.decide')} labelId="decide" />
      <ModalBody>
        {error !== null && error !== undefined && <Problem error={error} />}
        <fieldset className="form">
          <legend className="eyebrow">{t('disputes.decision')}</legend>
          {DECISIONS.map((known) => (
            <Radio
              key={known}
              id={`decide-${known}`}
              name="decide"
              label={t(`disputeStatus.${known}`)}
              description={t(`disputeMeaning.${known}`)}
              isChecked={decision === known}
              onChange={() => setDecision(known)}
            />
          ))}
        </fieldset>
        {corrects && <CorrectionFields correction={correction} onChange={setCorrection} incomplete={asked && incomplete} />}
        <ReasonField
          id="decide-reason"
          label={t('alert.reason')}
          value={reason}
          onChange={setReason}
          hint={t('disputes.decideHint')}
          missing={asked && missing ? t('alert.reasonMissing') : null}
          maxLength={4000}
        />
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" isLoading={busy} isDisabled={busy} onClick={save}>
          {t('disputes.record')}
        </Button>
        <Button variant="link" onClick={close}>
          {t('app.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
