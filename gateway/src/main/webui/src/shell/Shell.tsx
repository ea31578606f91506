import { Button } from '@patternfly/react-core';
import { CogIcon, KeyboardIcon } from '@patternfly/react-icons';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveFocus } from '../keyboard/rows';
import { ShortcutHelp } from '../keyboard/ShortcutHelp';
import { PAGES, shown, useKeys } from '../keyboard/shortcuts';
import { useShortcut } from '../keyboard/useShortcut';
import { useLive } from '../live/LiveProvider';
import { ConnectionMark } from './ConnectionMark';
import { LanguageSwitch } from './LanguageSwitch';
import { FindBox } from './FindBox';
import { PlaceLink, type Place } from './PlaceLink';
import { PurposeSelect } from './PurposeSelect';
import { SettingsDialog } from './SettingsDialog';
import { SkipLink } from './SkipLink';
import { usePlaces } from './usePlaces';
import { UserCard } from './UserCard';
import { Wordmark } from './Wordmark';

/** The frame around every page: navigation, live state, settings, keyboard, and the one live region. */
export function Shell() {
  const { t } = useTranslation();
  const { announced } = useLive();
  const places = usePlaces();
  const keys = useKeys();
  const [help, setHelp] = useState(false);
  const [settings, setSettings] = useState(false);
  useShellKeys(places, () => setHelp(true));
  return (
    <div className="shell">
      <SkipLink />
      <header className="rail">
        <Link to="/" className="rail__brand">
          <Wordmark />
        </Link>
        <nav aria-label={t('app.navigation')}>
          <ul>
            {places.map((place) => (
              <PlaceLink key={place.to} place={place} />
            ))}
          </ul>
        </nav>
        <UserCard />
      </header>
      <div className="stage">
        <div className="bar" role="region" aria-label={t('settings.title')}>
          <ConnectionMark />
          <FindBox />
          <span className="bar__space" />
          <PurposeSelect />
          <LanguageSwitch />
          <Button
            variant="plain"
            aria-label={t('keys.open', { keys: shown(keys.help).join(' ') })}
            title={t('keys.open', { keys: shown(keys.help).join(' ') })}
            icon={<KeyboardIcon />}
            onClick={() => setHelp(true)}
          />
          <Button
            variant="plain"
            aria-label={t('settings.title')}
            title={t('settings.title')}
            icon={<CogIcon />}
            onClick={() => setSettings(true)}
          />
        </div>
        <main id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <div className="sr-only" role="status" aria-live="polite">
        {announced}
      </div>
      <ShortcutHelp
        open={help}
        close={() => setHelp(false)}
        pages={places.map((place) => ({ keys: keys[place.shortcut], words: place.words }))}
      />
      <SettingsDialog open={settings} close={() => setSettings(false)} />
    </div>
  );
}

function useShellKeys(places: Place[], help: () => void): void {
  const navigate = useNavigate();
  for (const shortcut of PAGES) {
    useShortcut(shortcut, () => {
      const place = places.find((candidate) => candidate.shortcut === shortcut);
      if (place !== undefined) {
        void navigate({ to: place.to });
      }
    });
  }
  useShortcut('next', () => moveFocus(1));
  useShortcut('previous', () => moveFocus(-1));
  useShortcut('find', () => focusOn('[data-find]'));
  useShortcut('search', () => focusOn('[data-search]'));
  useShortcut('help', help);
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
