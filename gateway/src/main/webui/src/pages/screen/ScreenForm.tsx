import {
  Button,
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../shell/Problem';
import { useNetworks } from './networks';

export interface Question {
  address: string;
  network: string;
}

interface ScreenFormProps {
  busy: boolean;
  error: unknown;
  ask: (question: Question) => void;
  /** Words on the button. */
  submit: string;
  hint: string;
}

/** Asks for an address, and for its network where the spelling does not tell. */
export function ScreenForm({ busy, error, ask, submit, hint }: ScreenFormProps) {
  const { t } = useTranslation();
  const [address, setAddress] = useState('');
  const [network, setNetwork] = useState('');
  const [asked, setAsked] = useState(false);
  const networks = useNetworks();
  const missing = address.trim() === '';
  return (
    <form
      className="panel screen-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!missing && !busy) {
          ask({ address: address.trim(), network });
        }
      }}
    >
      <div className="screen-form__fields">
        <FormGroup label={t('screen.address')} fieldId="address" isRequired className="screen-form__address">
          <TextInput
            id="address"
            value={address}
            data-search=""
            autoComplete="off"
            spellCheck={false}
            autoCapitalize="none"
            isRequired
            validated={(asked && missing) || error ? 'error' : 'default'}
            aria-describedby="address-hint"
            onChange={(_event, value) => setAddress(value)}
          />
        </FormGroup>
        <FormGroup label={t('screen.network')} fieldId="network">
          <FormSelect id="network" value={network} onChange={(_event, value) => setNetwork(value)}>
            <FormSelectOption value="" label={t('screen.detect')} />
            {networks.map(({ id, name }) => (
              <FormSelectOption key={id} value={id} label={name} />
            ))}
          </FormSelect>
        </FormGroup>
        <Button type="submit" variant="primary" isLoading={busy} isDisabled={busy}>
          {busy ? t('screen.running') : submit}
        </Button>
      </div>
      <FormHelperText>
        <HelperText id="address-hint">
          <HelperTextItem variant={asked && missing ? 'error' : 'default'}>
            {asked && missing ? t('screen.addressMissing') : hint}
          </HelperTextItem>
        </HelperText>
      </FormHelperText>
      {error !== null && error !== undefined && <Problem error={error} />}
    </form>
  );
}
