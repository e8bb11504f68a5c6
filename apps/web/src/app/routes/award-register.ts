import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { honoureesSearch, importSearch, pairsSearch } from '../../features/award-register/search';
import { desk } from './desk';

const honourees = createRoute({
  getParentRoute: () => desk,
  path: '/so-khen-thuong',
  validateSearch: honoureesSearch,
  component: lazyRouteComponent(() => import('../../features/award-register/HonoureesPage'), 'HonoureesPage'),
});
const honouree = createRoute({
  getParentRoute: () => desk,
  path: '/so-khen-thuong/$id',
  component: lazyRouteComponent(() => import('../../features/award-register/one/HonoureePage'), 'HonoureePage'),
});

const imports = createRoute({
  getParentRoute: () => desk,
  path: '/so-khen-thuong/nhap',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('../../features/award-register/import/ImportPage'), 'ImportPage'),
});

const pairs = createRoute({
  getParentRoute: () => desk,
  path: '/so-khen-thuong/co-the-trung',
  validateSearch: pairsSearch,
  component: lazyRouteComponent(() => import('../../features/award-register/pairs/PairsPage'), 'PairsPage'),
});

/** The pages of the register of awards. */
export const REGISTER_PAGES = [honourees, honouree, imports, pairs] as const;
