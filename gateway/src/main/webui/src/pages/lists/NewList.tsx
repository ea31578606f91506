import { Button, TextInput } from '@patternfly/react-core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const SOURCE = /^[a-z0-9][a-z0-9.-]{0,63}$/;

/** The way to the first file of a list that is not here yet. */
export function NewList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [source, setSource] = useState('');
  return (
    <form
      className="filters new-list"
      onSubmit={(event) => {
        event.preventDefault();
        if (SOURCE.test(source)) {
          void navigate({ to: '/lists/$source', params: { source } });
        }
      }}
    >
      <label className="filter">
        <span>{t('lists.newSource')}</span>
        <TextInput value={source} aria-label={t('lists.newSource')} onChange={(_event, text) => setSource(text.toLowerCase())} />
      </label>
      <Button type="submit" variant="secondary" isDisabled={!SOURCE.test(source)}>
        {t('lists.bringNew')}
      </Button>
    </form>
  );
}
