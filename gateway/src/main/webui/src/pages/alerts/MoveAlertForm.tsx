import { Button, FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, TextArea } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertOutcome, AlertRow, AlertStatus } from '../../api/types';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';

const NEXT: Record<AlertStatus, AlertStatus[]> = {
  OPEN: ['IN_REVIEW', 'CLOSED'],
  IN_REVIEW: ['CLOSED', 'OPEN'],
  CLOSED: ['OPEN'],
};
const OUTCOMES: AlertOutcome[] = ['CONFIRMED', 'FALSE_POSITIVE', 'DUPLICATE'];

interface MoveAlertFormProps {
  alert: AlertRow;
  busy: boolean;
  error: unknown;
  move: (change: { status: AlertStatus; outcome?: AlertOutcome; reason?: string }) => Promise<unknown>;
}

/** Moves an alert; closing it takes an outcome, and closing or opening again takes a reason. */
export function MoveAlertForm({ alert, busy, error, move }: MoveAlertFormProps) {
  const { t } = useTranslation();
  const [status, setStatus] = useState<AlertStatus>(NEXT[alert.status][0] ?? 'IN_REVIEW');
  const [outcome, setOutcome] = useState<AlertOutcome>('CONFIRMED');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const needsReason = status === 'CLOSED' || alert.status === 'CLOSED';
  const missing = needsReason && reason.trim() === '';
  return (
    <Panel title={t('alert.setStatus')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!missing) {
            void move({
              status,
              ...(status === 'CLOSED' ? { outcome } : {}),
              ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
            }).catch(() => undefined);
          }
        }}
      >
        {error !== null && error !== undefined && <Problem error={error} />}
        <FormGroup label={t('alert.newStatus')} fieldId="alert-status">
          <FormSelect id="alert-status" value={status} onChange={(_event, next) => setStatus(next as AlertStatus)}>
            {NEXT[alert.status].map((next) => (
              <FormSelectOption key={next} value={next} label={t(`status.${next}`)} />
            ))}
          </FormSelect>
        </FormGroup>
        {status === 'CLOSED' && (
          <FormGroup label={t('alert.outcome')} fieldId="alert-outcome">
            <FormSelect id="alert-outcome" value={outcome} onChange={(_event, next) => setOutcome(next as AlertOutcome)}>
              {OUTCOMES.map((known) => (
                <FormSelectOption key={known} value={known} label={t(`outcome.${known}`)} />
              ))}
            </FormSelect>
          </FormGroup>
        )}
        <FormGroup label={t('alert.reason')} fieldId="alert-reason" isRequired={needsReason}>
          <TextArea
            id="alert-reason"
            rows={2}
            resizeOrientation="vertical"
            value={reason}
            maxLength={2000}
            aria-describedby="alert-reason-hint"
            validated={asked && missing ? 'error' : 'default'}
            onChange={(_event, text) => setReason(text)}
          />
          <FormHelperText>
            <HelperText id="alert-reason-hint">
              <HelperTextItem variant={asked && missing ? 'error' : 'default'}>
                {asked && missing ? t('alert.reasonMissing') : t('alert.reasonHint')}
              </HelperTextItem>
            </HelperText>
          </FormHelperText>
        </FormGroup>
        <Button type="submit" variant="secondary" isLoading={busy} isDisabled={busy}>
          {t('alert.save')}
        </Button>
      </form>
    </Panel>
  );
}
