import { Button } from '@patternfly/react-core';
import { CogIcon, KeyboardIcon } from '@patternfly/react-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, type LinkProps } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { alertSummary, caseSummary } from '../api/queries';
import { moveFocus } from '../keyboard/rows';
import { ShortcutHelp } from '../keyboard/ShortcutHelp';
import { useKey } from '../keyboard/useKey';
import { useLive } from '../live/LiveProvider';
import { isAuthority, isBank, mayScreen } from '../session/roles';
import { useSession } from '../session/SessionProvider';
import { ConnectionMark } from './ConnectionMark';
import { LanguageSwitch } from './LanguageSwitch';
import { AlertsGlyph, CasesGlyph, HomeGlyph, ListsGlyph, OversightGlyph, ScreenGlyph } from './glyphs';
import { PurposeSelect } from './PurposeSelect';
import { SettingsDialog } from './SettingsDialog';
import { SkipLink } from './SkipLink';
import { UserCard } from './UserCard';
import { Wordmark } from './Wordmark';

interface Place {
  to: NonNullable<LinkProps['to']>;
  key: string;
  words: string;
  glyph: ReactNode;
  count?: number | undefined;
}

/** The frame around every page: navigation, live state, settings, keyboard, and the one live region. */
export function Shell() {
  const { t } = useTranslation();
  const { announced } = useLive();
  const places = usePlaces();
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
              <li key={place.to}>
                <Link to={place.to} className="rail__link" activeOptions={{ exact: place.to === '/', includeSearch: false }}>
                  {place.glyph}
                  <span>{place.words}</span>
                  {place.count !== undefined && place.count > 0 && (
                    <span className="rail__count">
                      <span aria-hidden="true">{place.count > 999 ? '999+' : place.count}</span>
                      <span className="sr-only">{t('nav.count', { count: place.count })}</span>
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <UserCard />
      </header>
      <div className="stage">
        <div className="bar" role="region" aria-label={t('settings.title')}>
          <ConnectionMark />
          <span className="bar__space" />
          <PurposeSelect />
          <LanguageSwitch />
          <Button
            variant="plain"
            aria-label={t('keys.open')}
            title={t('keys.open')}
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
        pages={places.map((place) => ({ keys: ['g', place.key], words: place.words }))}
      />
      <SettingsDialog open={settings} close={() => setSettings(false)} />
    </div>
  );
}

function usePlaces(): Place[] {
  const { t } = useTranslation();
  const { user } = useSession();
  const bank = isBank(user);
  const openAlerts = useQuery({ ...alertSummary(), enabled: bank }).data?.open;
  const openCases = useQuery({ ...caseSummary(), enabled: bank }).data?.open;
  const places: (Place & { shown: boolean })[] = [
    { to: '/', key: 'h', words: t('nav.home'), glyph: <HomeGlyph />, shown: true },
    { to: '/oversight', key: 'o', words: t('nav.oversight'), glyph: <OversightGlyph />, shown: isAuthority(user) },
    { to: '/alerts', key: 'a', words: t('nav.alerts'), glyph: <AlertsGlyph />, shown: bank, count: openAlerts },
    { to: '/cases', key: 'c', words: t('nav.cases'), glyph: <CasesGlyph />, shown: bank, count: openCases },
    { to: '/screen', key: 's', words: t('nav.screen'), glyph: <ScreenGlyph />, shown: mayScreen(user) },
    { to: '/lists', key: 'l', words: t('nav.lists'), glyph: <ListsGlyph />, shown: true },
  ];
  return places.filter((place) => place.shown);
}

function useShellKeys(places: Place[], help: () => void): void {
  const navigate = useNavigate();
  const go = (key: string) => {
    const place = places.find((candidate) => candidate.key === key);
    if (place !== undefined) {
      void navigate({ to: place.to });
    }
  };
  useKey('g>h', () => go('h'));
  useKey('g>o', () => go('o'));
  useKey('g>a', () => go('a'));
  useKey('g>c', () => go('c'));
  useKey('g>s', () => go('s'));
  useKey('g>l', () => go('l'));
  useKey('j', () => moveFocus(1));
  useKey('k', () => moveFocus(-1));
  useKey('slash', () => document.querySelector<HTMLElement>('[data-search]')?.focus());
  useKey('shift+slash', help);
}
