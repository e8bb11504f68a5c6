import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { BrokenPage, MissingPage } from './MissingPage';
import { Gate } from './shell/Gate';
import { inboxSearch } from '../features/inbox/search';
import { dossierSearch } from '../features/dossier/search';

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

export const router = createRouter({
  routeTree: root.addChildren([desk.addChildren([home, inbox, dossier, dossierPrint])]),
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
