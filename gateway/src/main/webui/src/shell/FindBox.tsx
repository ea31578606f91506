import { TextInput } from '@patternfly/react-core';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shown, useKeys } from '../keyboard/shortcuts';

/** The one search box: an address, a name or a service. */
export function FindBox() {
  const { t } = useTranslation();
  const asked = useRouterState({ select: ({ location }) => (location.pathname === '/find' ? askedIn(location.search) : '') });
  return <FindForm key={asked} asked={asked} label={t('find.box')} hint={t('find.boxHint')} />;
}

function askedIn(search: unknown): string {
  const { q } = search as { q?: unknown };
  return q === undefined ? '' : String(q);
}

function FindForm({ asked, label, hint }: { asked: string; label: string; hint: string }) {
  const navigate = useNavigate();
  const [text, setText] = useState(asked);
  const key = shown(useKeys().find).join(' ');
  return (
    <form
      className="find-box"
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') {
          void navigate({ to: '/find', search: { q: text.trim() } });
        }
      }}
    >
      <TextInput
        type="search"
        value={text}
        aria-label={label}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        data-find=""
        aria-keyshortcuts={key}
        onChange={(_event, next) => setText(next)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.currentTarget.blur();
          }
        }}
      />
      <kbd aria-hidden="true">{key}</kbd>
    </form>
  );
}
