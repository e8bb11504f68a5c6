import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filingCalendarSearch } from '../../features/filing-calendar/search';
import { fundSearch } from '../../features/fund/search';
import { calendarSearch } from '../../features/calendar/search';
import { catalogueSearch, changesSearch } from '../../features/catalogue/search';
import { quotaSearch } from '../../features/quota/search';
import { desk } from './desk';

const awards = createRoute({
  getParentRoute: () => desk,
  path: '/danh-hieu',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('../../features/catalogue/CataloguePage'), 'CataloguePage'),
});
const award = createRoute({
  getParentRoute: () => desk,
  path: '/danh-hieu/$code',
  validateSearch: catalogueSearch,
  component: lazyRouteComponent(() => import('../../features/catalogue/AwardPage'), 'AwardPage'),
});
const lawChanges = createRoute({
  getParentRoute: () => desk,
  path: '/danh-hieu/thay-doi',
  validateSearch: changesSearch,
  component: lazyRouteComponent(() => import('../../features/catalogue/ChangesPage'), 'ChangesPage'),
});
const fund = createRoute({
  getParentRoute: () => desk,
  path: '/quy-thuong',
  validateSearch: fundSearch,
  component: lazyRouteComponent(() => import('../../features/fund/FundPage'), 'FundPage'),
});
const calendar = createRoute({
  getParentRoute: () => desk,
  path: '/lich',
  validateSearch: calendarSearch,
  component: lazyRouteComponent(() => import('../../features/calendar/CalendarPage'), 'CalendarPage'),
});
const filingCalendar = createRoute({
  getParentRoute: () => desk,
  path: '/han-nop',
  validateSearch: filingCalendarSearch,
  component: lazyRouteComponent(() => import('../../features/filing-calendar/FilingCalendarPage'), 'FilingCalendarPage'),
});
const quota = createRoute({
  getParentRoute: () => desk,
  path: '/ti-le',
  validateSearch: quotaSearch,
  component: lazyRouteComponent(() => import('../../features/quota/QuotaPage'), 'QuotaPage'),
});

/** Rules: awards, the law and its changes, the fund, the calendar. One a line: add yours at the end. */
export const RULES_PAGES = [awards, award, lawChanges, fund, calendar, filingCalendar, quota] as const;
