import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisputeSide } from '../../api/types';
import { Panel } from '../../shell/Panel';
import { Problem } from '../../shell/Problem';
import { ReasonField } from '../../shell/ReasonField';
import { SIDES } from './EvidenceSides';
import type { NewEvidence } from './useDisputeCommands';

interface EvidenceFormProps {
  busy: boolean;
  error: unknown;
  bring: (evidence: NewEvidence) => Promise<unknown>;
}

export function EvidenceForm({ busy, error, bring }: EvidenceFormProps) {
  const { t } = useTranslation();
  const [side, setSide] = useState<DisputeSide>('AGAINST_LABEL');
  const [statement, setStatement] = useState('');
  const [link, setLink] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = statement.trim() === '';
  const send = async () => {
    setAsked(true);
    if (missing || busy) {
      return;
    }
    await bring({ side, statement: statement.trim(), ...(link.trim() === '' ? {} : { link: link.trim() }) });
    setStatement('');
    setLink('');
    setAsked(false);
  };
  return (
    <Panel title={t('disputes.bring')}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send().catch(() => undefined);
        }}
      >
        {error !== null && error !== undefined && <Problem error={error} />}
        <FormGroup label={t('disputes.side')} fieldId="evidence-side">
          <FormSelect id="evidence-side" value={side} onChange={(_event, chosen) => setSide(chosen as DisputeSide)}>
            {SIDES.map((known) => (
              <FormSelectOption key={known} value={known} label={t(`disputeSide.${known}`)} />
            ))}
          </FormSelect>
        </FormGroup>
        <ReasonField
          id="evidence-statement"
          label={t('disputes.statement')}
          value={statement}
          onChange={setStatement}
          hint={t('disputes.statementHint')}
          missing={asked && missing ? t('disputes.statementMissing') : null}
          maxLength={8000}
        />
        <FormGroup label={t('disputes.link')} fieldId="evidence-link">
          <TextInput id="evidence-link" type="url" value={link} maxLength={2000} onChange={(_event, text) => setLink(text)} />
        </FormGroup>
        <Button type="submit" variant="secondary" isLoading={busy} isDisabled={busy}>
          {t('disputes.bring')}
        </Button>
      </form>
    </Panel>
  );
}
