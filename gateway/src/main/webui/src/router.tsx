import { createRootRoute, createRoute, createRouter, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AlertPage } from './pages/alerts/AlertPage';
import { AlertsPage } from './pages/alerts/AlertsPage';
import { readAlertSearch } from './pages/alerts/search';
import { CasePage } from './pages/cases/CasePage';
import { CasesPage } from './pages/cases/CasesPage';
import { readCaseSearch } from './pages/cases/search';
import { HomePage } from './pages/home/HomePage';
import { ListsPage } from './pages/lists/ListsPage';
import { FindingPage } from './pages/oversight/FindingPage';
import { OversightPage } from './pages/oversight/OversightPage';
import { readOversightSearch } from './pages/oversight/search';
import { ScreenPage } from './pages/screen/ScreenPage';
import { PageHead } from './shell/PageHead';
import { Shell } from './shell/Shell';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });
const screen = createRoute({
  getParentRoute: () => root,
  path: '/screen',
  validateSearch: (raw: Record<string, unknown>): { id?: string | undefined } => ({
    id: typeof raw.id === 'string' ? raw.id : undefined,
  }),
  component: ScreenPage,
});
const alerts = createRoute({ getParentRoute: () => root, path: '/alerts', validateSearch: readAlertSearch, component: AlertsPage });
const alert = createRoute({ getParentRoute: () => root, path: '/alerts/$id', component: AlertPage });
const cases = createRoute({ getParentRoute: () => root, path: '/cases', validateSearch: readCaseSearch, component: CasesPage });
const case_ = createRoute({ getParentRoute: () => root, path: '/cases/$id', component: CasePage });
const lists = createRoute({ getParentRoute: () => root, path: '/lists', component: ListsPage });
const oversight = createRoute({
  getParentRoute: () => root,
  path: '/oversight',
  validateSearch: readOversightSearch,
  component: OversightPage,
});
const finding = createRoute({ getParentRoute: () => root, path: '/oversight/$id', component: FindingPage });

export const router = createRouter({
  routeTree: root.addChildren([home, screen, alerts, alert, cases, case_, lists, oversight, finding]),
  defaultPreload: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('app.notFound')} lead={t('app.notFoundHint')} />
      <Link to="/">{t('app.toHome')}</Link>
    </>
  );
}
