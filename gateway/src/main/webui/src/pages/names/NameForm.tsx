import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameQuestion } from './queries';
import { NAME_KINDS, readNameSearch, THRESHOLDS } from './search';

interface NameFormProps {
  asked: Partial<NameQuestion>;
  busy: boolean;
  ask: (question: Partial<NameQuestion>) => void;
}

export function NameForm({ asked, busy, ask }: NameFormProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState({
    q: asked.q ?? '',
    kind: asked.kind ?? '',
    birthDate: asked.birthDate ?? '',
    country: asked.country ?? '',
    threshold: asked.threshold === undefined ? '' : String(asked.threshold),
  });
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  return (
    <form
      className="panel name-form"
      role="search"
      aria-label={t('names.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask(readNameSearch({ ...form, q: form.q.trim(), country: form.country.trim().toUpperCase() }));
      }}
    >
      <FormGroup label={t('names.name')} fieldId="name" isRequired className="name-form__name">
        <TextInput id="name" value={form.q} data-search="" autoComplete="off" spellCheck={false} maxLength={300} onChange={(_event, q) => change({ q })} />
      </FormGroup>
      <FormGroup label={t('names.kind')} fieldId="name-kind">
        <FormSelect id="name-kind" value={form.kind} onChange={(_event, kind) => change({ kind: kind as typeof form.kind })}>
          <FormSelectOption value="" label={t('names.anyKind')} />
          {NAME_KINDS.map((kind) => (
            <FormSelectOption key={kind} value={kind} label={t(`partyKind.${kind}`)} />
          ))}
        </FormSelect>
      </FormGroup>
      <FormGroup label={t('names.birthDate')} fieldId="name-birth">
        <TextInput id="name-birth" value={form.birthDate} placeholder="1984-01-08" onChange={(_event, birthDate) => change({ birthDate })} />
      </FormGroup>
      <FormGroup label={t('names.country')} fieldId="name-country">
        <TextInput id="name-country" value={form.country} maxLength={2} onChange={(_event, country) => change({ country })} />
      </FormGroup>
      <FormGroup label={t('names.threshold')} fieldId="name-threshold">
        <FormSelect id="name-threshold" value={form.threshold} onChange={(_event, threshold) => change({ threshold })}>
          <FormSelectOption value="" label={t('names.ownThreshold')} />
          {THRESHOLDS.map((threshold) => (
            <FormSelectOption key={threshold} value={String(Number(threshold))} label={String(Math.round(Number(threshold) * 100))} />
          ))}
        </FormSelect>
      </FormGroup>
      <Button type="submit" variant="primary" isLoading={busy} isDisabled={busy || form.q.trim() === ''}>
        {t('names.submit')}
      </Button>
    </form>
  );
}
