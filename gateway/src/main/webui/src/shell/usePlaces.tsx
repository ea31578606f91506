import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { alertSummary, caseSummary } from '../api/queries';
import { isAuthority, isBank, mayDispute, mayScreen, maySeeImports } from '../session/roles';
import { useSession } from '../session/SessionProvider';
import {
  AlertsGlyph,
  AssetsGlyph,
  CasesGlyph,
  DisputesGlyph,
  GraphGlyph,
  HomeGlyph,
  ListsGlyph,
  LookalikesGlyph,
  NamesGlyph,
  OversightGlyph,
  PacksGlyph,
  ScreenGlyph,
  ServicesGlyph,
} from './glyphs';
import type { Place } from './PlaceLink';

/** The pages of the person's roles. */
export function usePlaces(): Place[] {
  const { t } = useTranslation();
  const { user } = useSession();
  const bank = isBank(user);
  const openAlerts = useQuery({ ...alertSummary(), enabled: bank }).data?.open;
  const openCases = useQuery({ ...caseSummary(), enabled: bank }).data?.open;
  const places: (Place & { shown: boolean })[] = [
    { to: '/', shortcut: 'home', words: t('nav.home'), glyph: <HomeGlyph />, shown: true },
    { to: '/oversight', shortcut: 'oversight', words: t('nav.oversight'), glyph: <OversightGlyph />, shown: isAuthority(user) },
    { to: '/alerts', shortcut: 'alerts', words: t('nav.alerts'), glyph: <AlertsGlyph />, shown: bank, count: openAlerts },
    { to: '/cases', shortcut: 'cases', words: t('nav.cases'), glyph: <CasesGlyph />, shown: bank, count: openCases },
    { to: '/screen', shortcut: 'screen', words: t('nav.screen'), glyph: <ScreenGlyph />, shown: mayScreen(user) },
    { to: '/graph', shortcut: 'graph', words: t('nav.graph'), glyph: <GraphGlyph />, shown: true },
    { to: '/names', shortcut: 'names', words: t('nav.names'), glyph: <NamesGlyph />, shown: true },
    { to: '/lists', shortcut: 'lists', words: t('nav.lists'), glyph: <ListsGlyph />, shown: true },
    { to: '/packs', shortcut: 'packs', words: t('nav.packs'), glyph: <PacksGlyph />, shown: maySeeImports(user) },
    { to: '/lookalikes', shortcut: 'lookalikes', words: t('nav.lookalikes'), glyph: <LookalikesGlyph />, shown: bank },
    { to: '/services', shortcut: 'services', words: t('nav.services'), glyph: <ServicesGlyph />, shown: true },
    { to: '/assets', shortcut: 'assets', words: t('nav.assets'), glyph: <AssetsGlyph />, shown: true },
    { to: '/disputes', shortcut: 'disputes', words: t('nav.disputes'), glyph: <DisputesGlyph />, shown: mayDispute(user) },
  ];
  return places.filter((place) => place.shown);
}
