import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { newId } from '../api';
import { BrokenPage, MissingPage } from './MissingPage';
import { Gate } from './shell/Gate';
import { inboxSearch } from '../features/inbox/search';
import { dossierSearch } from '../features/dossier/search';
import { queueSearch } from '../features/council/search';
import { deliveriesSearch, dossiersSearch, registerSearch, stuckSearch } from '../features/administration/search';
import { formSearch, startSearch, unitSearch } from '../features/filing/search';
import { noticesSearch } from '../features/notices/search';
import { mailSearch } from '../features/demo-mail/search';
import { absenceSearch } from '../features/absence/search';
import { fundSearch } from '../features/fund/search';
import { parametersSearch } from '../features/parameters/search';
import { calendarSearch } from '../features/calendar/search';
import { catalogueSearch, changesSearch } from '../features/catalogue/search';
import { listSearch } from '../features/lists/search';

/**
 * Every address of the application. Pages behind the desk need somebody signed in; public ones hang on the root. A page is loaded when it is
 * opened: `lazyRouteComponent`, never a plain import of a feature's page.
 */
const root = createRootRoute({ notFoundComponent: MissingPage, errorComponent: BrokenPage });
const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: Gate });

const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/viec-cua-toi', replace: true });
  },
});
const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/viec-cua-toi',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('../features/inbox/InboxPage'), 'InboxPage'),
});
const dossier = createRoute({
  getParentRoute: () => desk,
  path: '/ho-so/$id',
  validateSearch: dossierSearch,
  component: lazyRouteComponent(() => import('../features/dossier/DossierPage'), 'DossierPage'),
});
const dossierPrint = createRoute({
  getParentRoute: () => desk,
  path: '/ho-so/$id/in',
  component: lazyRouteComponent(() => import('../features/dossier/print/PrintPage'), 'PrintPage'),
});
const lists = createRoute({
  getParentRoute: () => desk,
  path: '/danh-sach',
  component: lazyRouteComponent(() => import('../features/lists/ListsPage'), 'ListsPage'),
});
const list = createRoute({
  getParentRoute: () => desk,
  path: '/danh-sach/$id',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../features/lists/one/ListPage'), 'ListPage'),
});
const dossiers = createRoute({
  getParentRoute: () => desk,
  path: '/ho-so',
  validateSearch: dossiersSearch,
  component: lazyRouteComponent(() => import('../features/administration/DossiersPage'), 'DossiersPage'),
});
const meeting = createRoute({
  getParentRoute: () => desk,
  path: '/phien-hop',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../features/council/MeetingPage'), 'MeetingPage'),
});
const signing = createRoute({
  getParentRoute: () => desk,
  path: '/ky-ho-so',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../features/council/SigningPage'), 'SigningPage'),
});
const stuck = createRoute({
  getParentRoute: () => desk,
  path: '/ach-tac',
  validateSearch: stuckSearch,
  component: lazyRouteComponent(() => import('../features/administration/stuck/StuckPage'), 'StuckPage'),
});
const units = createRoute({
  getParentRoute: () => desk,
  path: '/don-vi',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../features/administration/UnitsPage'), 'UnitsPage'),
});
const unit = createRoute({
  getParentRoute: () => desk,
  path: '/don-vi/$code',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../features/administration/UnitPage'), 'UnitPage'),
});
const people = createRoute({
  getParentRoute: () => desk,
  path: '/nguoi-dung',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../features/administration/PeoplePage'), 'PeoplePage'),
});
const calendar = createRoute({
  getParentRoute: () => desk,
  path: '/lich',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('../features/calendar/CalendarPage'), 'CalendarPage'),
});
const health = createRoute({
  getParentRoute: () => desk,
  path: '/tinh-trang',
  component: lazyRouteComponent(() => import('../features/administration/HealthPage'), 'HealthPage'),
});
const lookupPage = lazyRouteComponent(() => import('../features/lookup/LookupPage'), 'LookupPage');
const lookup = createRoute({ getParentRoute: () => root, path: '/tra-cuu', component: lookupPage });
const lookupCode = createRoute({ getParentRoute: () => root, path: '/tra-cuu/$code', component: lookupPage });

const unitDossiers = createRoute({
  getParentRoute: () => desk,
  path: '/ho-so-don-vi',
  validateSearch: unitSearch,
  component: lazyRouteComponent(() => import('../features/filing/list/UnitDossiersPage'), 'UnitDossiersPage'),
});
/** A new dossier has its id before it has anything else, so that its address, and what this machine keeps of it, never change. */
const newDossier = createRoute({
  getParentRoute: () => desk,
  path: '/lap-ho-so',
  validateSearch: startSearch,
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/lap-ho-so/$id', params: { id: newId() }, search: { ...search, moi: true }, replace: true });
  },
});
const reach = createRoute({
  getParentRoute: () => desk,
  path: '/duoc-de-nghi-gi',
  component: lazyRouteComponent(() => import('../features/filing/reach/ReachPage'), 'ReachPage'),
});
const filing = createRoute({
  getParentRoute: () => desk,
  path: '/lap-ho-so/$id',
  validateSearch: formSearch,
  component: lazyRouteComponent(() => import('../features/filing/form/FilingPage'), 'FilingPage'),
});
const awards = createRoute({
  getParentRoute: () => desk,
  path: '/danh-hieu',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('../features/catalogue/CataloguePage'), 'CataloguePage'),
});
const award = createRoute({
  getParentRoute: () => desk,
  path: '/danh-hieu/$code',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('../features/catalogue/AwardPage'), 'AwardPage'),
});
const lawChanges = createRoute({
  getParentRoute: () => desk,
  path: '/danh-hieu/thay-doi',
  validateSearch: changesSearch,
  component: lazyRouteComponent(() => import('../features/catalogue/ChangesPage'), 'ChangesPage'),
});
const fund = createRoute({
  getParentRoute: () => desk,
  path: '/quy-thuong',
  validateSearch: fundSearch,
  component: lazyRouteComponent(() => import('../features/fund/FundPage'), 'FundPage'),
});

const notices = createRoute({
  getParentRoute: () => desk,
  path: '/thong-bao',
  validateSearch: noticesSearch,
  component: lazyRouteComponent(() => import('../features/notices/NoticesPage'), 'NoticesPage'),
});
const preferences = createRoute({
  getParentRoute: () => desk,
  path: '/thong-bao/tuy-chon',
  component: lazyRouteComponent(() => import('../features/notices/PreferencesPage'), 'PreferencesPage'),
});
const webhooks = createRoute({
  getParentRoute: () => desk,
  path: '/webhook',
  component: lazyRouteComponent(() => import('../features/administration/outgoing/WebhooksPage'), 'WebhooksPage'),
});
const deliveries = createRoute({
  getParentRoute: () => desk,
  path: '/gui-di',
  validateSearch: deliveriesSearch,
  component: lazyRouteComponent(() => import('../features/administration/outgoing/DeliveriesPage'), 'DeliveriesPage'),
});
const demoMail = createRoute({
  getParentRoute: () => desk,
  path: '/thu-minh-hoa',
  validateSearch: mailSearch,
  component: lazyRouteComponent(() => import('../features/demo-mail/DemoMailPage'), 'DemoMailPage'),
});
const parameters = createRoute({
  getParentRoute: () => desk,
  path: '/tham-so',
  validateSearch: parametersSearch,
  component: lazyRouteComponent(() => import('../features/parameters/ParametersPage'), 'ParametersPage'),
});
const parameter = createRoute({
  getParentRoute: () => desk,
  path: '/tham-so/$key',
  validateSearch: parametersSearch,
  component: lazyRouteComponent(() => import('../features/parameters/ParameterPage'), 'ParameterPage'),
});
const absence = createRoute({
  getParentRoute: () => desk,
  path: '/vang-mat',
  validateSearch: absenceSearch,
  component: lazyRouteComponent(() => import('../features/absence/AbsencePage'), 'AbsencePage'),
});

/** Behind the sign-in, one a line: add yours at the end. */
const DESK_PAGES = [
  home,
  inbox,
  dossier,
  dossierPrint,
  lists,
  list,
  dossiers,
  meeting,
  signing,
  stuck,
  units,
  unit,
  people,
  calendar,
  health,
  unitDossiers,
  newDossier,
  filing,
  reach,
  awards,
  award,
  lawChanges,
  fund,
  absence,
  notices,
  preferences,
  webhooks,
  deliveries,
  demoMail,
  parameters,
  parameter,
] as const;

export const router = createRouter({
  routeTree: root.addChildren([desk.addChildren(DESK_PAGES), lookup, lookupCode]),
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
