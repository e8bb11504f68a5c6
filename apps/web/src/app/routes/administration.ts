import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deliveriesSearch, dossiersSearch, registerSearch, stuckSearch } from '../../features/administration/search';
import { parametersSearch } from '../../features/parameters/search';
import { desk } from './desk';

const dossiers = createRoute({
  getParentRoute: () => desk,
  path: '/ho-so',
  validateSearch: dossiersSearch,
  component: lazyRouteComponent(() => import('../../features/administration/DossiersPage'), 'DossiersPage'),
});
const stuck = createRoute({
  getParentRoute: () => desk,
  path: '/ach-tac',
  validateSearch: stuckSearch,
  component: lazyRouteComponent(() => import('../../features/administration/stuck/StuckPage'), 'StuckPage'),
});
const units = createRoute({
  getParentRoute: () => desk,
  path: '/don-vi',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../../features/administration/UnitsPage'), 'UnitsPage'),
});
const unit = createRoute({
  getParentRoute: () => desk,
  path: '/don-vi/$code',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../../features/administration/UnitPage'), 'UnitPage'),
});
const people = createRoute({
  getParentRoute: () => desk,
  path: '/nguoi-dung',
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import('../../features/administration/PeoplePage'), 'PeoplePage'),
});
const health = createRoute({
  getParentRoute: () => desk,
  path: '/tinh-trang',
  component: lazyRouteComponent(() => import('../../features/administration/HealthPage'), 'HealthPage'),
});
const webhooks = createRoute({
  getParentRoute: () => desk,
  path: '/webhook',
  component: lazyRouteComponent(() => import('../../features/administration/outgoing/WebhooksPage'), 'WebhooksPage'),
});
const deliveries = createRoute({
  getParentRoute: () => desk,
  path: '/gui-di',
  validateSearch: deliveriesSearch,
  component: lazyRouteComponent(() => import('../../features/administration/outgoing/DeliveriesPage'), 'DeliveriesPage'),
});
const parameters = createRoute({
  getParentRoute: () => desk,
  path: '/tham-so',
  validateSearch: parametersSearch,
  component: lazyRouteComponent(() => import('../../features/parameters/ParametersPage'), 'ParametersPage'),
});
const parameter = createRoute({
  getParentRoute: () => desk,
  path: '/tham-so/$key',
  validateSearch: parametersSearch,
  component: lazyRouteComponent(() => import('../../features/parameters/ParameterPage'), 'ParameterPage'),
});

/** Administration: all dossiers, what is stuck, the register, what leaves the house, parameters, health. One a line: add yours at the end. */
export const ADMINISTRATION_PAGES = [dossiers, stuck, units, unit, people, health, webhooks, deliveries, parameters, parameter] as const;
