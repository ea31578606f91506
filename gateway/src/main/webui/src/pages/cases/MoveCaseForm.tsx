import { Button, FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, TextArea } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseStatus } from '../../api/types';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';

const NEXT: Record<CaseStatus, CaseStatus[]> = {
  OPEN: ['IN_REVIEW', 'CLOSED'],
  IN_REVIEW: ['CLOSED', 'OPEN'],
  CLOSED: ['OPEN'],
};

interface MoveCaseFormProps {
  status: CaseStatus;
  /** Verdicts that still need a review; the service refuses to close before they have one. */
  pending: number;
  busy: boolean;
  error: unknown;
  move: (change: { status: CaseStatus; reason?: string }) => Promise<unknown>;
}

export function MoveCaseForm({ status, pending, busy, error, move }: MoveCaseFormProps) {
  const { t } = useTranslation();
  const [next, setNext] = useState<CaseStatus>(NEXT[status][0] ?? 'IN_REVIEW');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const needsReason = next === 'CLOSED' || status === 'CLOSED';
  const missing = needsReason && reason.trim() === '';
  return (
    <Panel title={t('case.setStatus')}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!missing) {
            void move({ status: next, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }).catch(() => undefined);
          }
        }}
      >
        {error !== null && error !== undefined && <Problem error={error} />}
        {next === 'CLOSED' && pending > 0 && <p className="quiet">{t('case.pending', { count: pending })}</p>}
        <FormGroup label={t('alert.newStatus')} fieldId="case-status">
          <FormSelect id="case-status" value={next} onChange={(_event, chosen) => setNext(chosen as CaseStatus)}>
            {NEXT[status].map((known) => (
              <FormSelectOption key={known} value={known} label={t(`status.${known}`)} />
            ))}
          </FormSelect>
        </FormGroup>
        <FormGroup label={t('alert.reason')} fieldId="case-reason" isRequired={needsReason}>
          <TextArea
            id="case-reason"
            rows={2}
            resizeOrientation="vertical"
            value={reason}
            maxLength={2000}
            aria-describedby="case-reason-hint"
            validated={asked && missing ? 'error' : 'default'}
            onChange={(_event, text) => setReason(text)}
          />
          <FormHelperText>
            <HelperText id="case-reason-hint">
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
