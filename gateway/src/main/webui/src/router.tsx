import { createRootRoute, createRoute, createRouter, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AlertPage } from './pages/alerts/AlertPage';
import { AlertsPage } from './pages/alerts/AlertsPage';
import { readAlertSearch } from './pages/alerts/search';
import { AssetPage } from './pages/assets/AssetPage';
import { AssetsPage } from './pages/assets/AssetsPage';
import { readAssetId, readAssetSearch } from './pages/assets/search';
import { CasePage } from './pages/cases/CasePage';
import { CasesPage } from './pages/cases/CasesPage';
import { readCaseSearch } from './pages/cases/search';
import { DisputePage } from './pages/disputes/DisputePage';
import { DisputesPage } from './pages/disputes/DisputesPage';
import { readDisputeSearch } from './pages/disputes/search';
import { EntityPage } from './pages/entities/EntityPage';
import { FindPage } from './pages/find/FindPage';
import { readFindSearch } from './pages/find/search';
import { GraphPage } from './pages/graph/GraphPage';
import { GraphStart } from './pages/graph/GraphStart';
import { readGraphSearch } from './pages/graph/search';
import { HomePage } from './pages/home/HomePage';
import { ListPage } from './pages/lists/ListPage';
import { ListsPage } from './pages/lists/ListsPage';
import { readSnapshotSearch } from './pages/lists/search';
import { SnapshotPage } from './pages/lists/SnapshotPage';
import { LookalikesPage } from './pages/lookalikes/LookalikesPage';
import { readExemptionSearch } from './pages/lookalikes/search';
import { NamesPage } from './pages/names/NamesPage';
import { readNameSearch } from './pages/names/search';
import { FindingPage } from './pages/oversight/FindingPage';
import { OversightPage } from './pages/oversight/OversightPage';
import { readOversightSearch } from './pages/oversight/search';
import { PacksPage } from './pages/packs/PacksPage';
import { ScreenPage } from './pages/screen/ScreenPage';
import { readServiceSearch } from './pages/services/search';
import { ServicePage } from './pages/services/ServicePage';
import { ServicesPage } from './pages/services/ServicesPage';
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
const list = createRoute({ getParentRoute: () => root, path: '/lists/$source', component: ListPage });
const snapshot = createRoute({
  getParentRoute: () => root,
  path: '/lists/$source/$snapshot',
  validateSearch: readSnapshotSearch,
  component: SnapshotPage,
});
const entity = createRoute({ getParentRoute: () => root, path: '/entities/$id', component: EntityPage });
const names = createRoute({ getParentRoute: () => root, path: '/names', validateSearch: readNameSearch, component: NamesPage });
const find = createRoute({ getParentRoute: () => root, path: '/find', validateSearch: readFindSearch, component: FindPage });
const graphStart = createRoute({ getParentRoute: () => root, path: '/graph', component: GraphStart });
const graph = createRoute({
  getParentRoute: () => root,
  path: '/graph/$network/$address',
  validateSearch: readGraphSearch,
  component: GraphPage,
});
const services = createRoute({
  getParentRoute: () => root,
  path: '/services',
  validateSearch: readServiceSearch,
  component: ServicesPage,
});
const service = createRoute({ getParentRoute: () => root, path: '/services/$id', component: ServicePage });
const assets = createRoute({ getParentRoute: () => root, path: '/assets', validateSearch: readAssetSearch, component: AssetsPage });
// A CAIP-19 id holds a slash and stands in the query.
const asset = createRoute({ getParentRoute: () => root, path: '/asset', validateSearch: readAssetId, component: AssetPage });
const disputes = createRoute({
  getParentRoute: () => root,
  path: '/disputes',
  validateSearch: readDisputeSearch,
  component: DisputesPage,
});
const dispute = createRoute({ getParentRoute: () => root, path: '/disputes/$id', component: DisputePage });
const lookalikes = createRoute({
  getParentRoute: () => root,
  path: '/lookalikes',
  validateSearch: readExemptionSearch,
  component: LookalikesPage,
});
const packs = createRoute({ getParentRoute: () => root, path: '/packs', component: PacksPage });
const oversight = createRoute({
  getParentRoute: () => root,
  path: '/oversight',
  validateSearch: readOversightSearch,
  component: OversightPage,
});
const finding = createRoute({ getParentRoute: () => root, path: '/oversight/$id', component: FindingPage });

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    screen,
    alerts,
    alert,
    cases,
    case_,
    lists,
    list,
    snapshot,
    entity,
    names,
    find,
    graphStart,
    graph,
    services,
    service,
    assets,
    asset,
    disputes,
    packs,
    dispute,
    lookalikes,
    oversight,
    finding,
  ]),
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
