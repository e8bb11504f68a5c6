import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { BrokenPage } from './MissingPage';
import { ADMINISTRATION_PAGES } from './routes/administration';
import { REGISTER_PAGES } from './routes/award-register';
import { desk, root } from './routes/desk';
import { OWN_PAGES } from './routes/own';
import { RULES_PAGES } from './routes/rules';
import { WORK_PAGES } from './routes/work';

/**
 * Every address of the application, by the groups of the menu. Public pages hang on the root, the others behind the desk. A page is loaded when it
 * is opened: `lazyRouteComponent`, never a plain import of a feature's page.
 */
const lookupPage = lazyRouteComponent(() => import('../features/lookup/LookupPage'), 'LookupPage');
const lookup = createRoute({ getParentRoute: () => root, path: '/tra-cuu', component: lookupPage });
const lookupCode = createRoute({ getParentRoute: () => root, path: '/tra-cuu/$code', component: lookupPage });

export const router = createRouter({
  routeTree: root.addChildren([
    desk.addChildren([...WORK_PAGES, ...RULES_PAGES, ...REGISTER_PAGES, ...ADMINISTRATION_PAGES, ...OWN_PAGES]),
    lookup,
    lookupCode,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
