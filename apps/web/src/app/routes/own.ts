import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { noticesSearch } from '../../features/notices/search';
import { mailSearch } from '../../features/demo-mail/search';
import { absenceSearch } from '../../features/absence/search';
import { desk } from './desk';

const notices = createRoute({
  getParentRoute: () => desk,
  path: '/thong-bao',
  validateSearch: noticesSearch,
  component: lazyRouteComponent(() => import('../../features/notices/NoticesPage'), 'NoticesPage'),
});
const preferences = createRoute({
  getParentRoute: () => desk,
  path: '/thong-bao/tuy-chon',
  component: lazyRouteComponent(() => import('../../features/notices/PreferencesPage'), 'PreferencesPage'),
});
const absence = createRoute({
  getParentRoute: () => desk,
  path: '/vang-mat',
  validateSearch: absenceSearch,
  component: lazyRouteComponent(() => import('../../features/absence/AbsencePage'), 'AbsencePage'),
});
const demoMail = createRoute({
  getParentRoute: () => desk,
  path: '/thu-minh-hoa',
  validateSearch: mailSearch,
  component: lazyRouteComponent(() => import('../../features/demo-mail/DemoMailPage'), 'DemoMailPage'),
});

/** One's own: notices, settings, absence; and the demo's mail. One a line: add yours at the end. */
export const OWN_PAGES = [notices, preferences, absence, demoMail] as const;
