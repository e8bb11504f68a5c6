import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { newId } from '../../api';
import { inboxSearch } from '../../features/inbox/search';
import { dossierSearch } from '../../features/dossier/search';
import { queueSearch } from '../../features/council/search';
import { formSearch, startSearch, unitSearch } from '../../features/filing/search';
import { listSearch } from '../../features/lists/search';
import { desk } from './desk';

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
  component: lazyRouteComponent(() => import('../../features/inbox/InboxPage'), 'InboxPage'),
});
const dossier = createRoute({
  getParentRoute: () => desk,
  path: '/ho-so/$id',
  validateSearch: dossierSearch,
  component: lazyRouteComponent(() => import('../../features/dossier/DossierPage'), 'DossierPage'),
});
const dossierPrint = createRoute({
  getParentRoute: () => desk,
  path: '/ho-so/$id/in',
  component: lazyRouteComponent(() => import('../../features/dossier/print/PrintPage'), 'PrintPage'),
});
const lists = createRoute({
  getParentRoute: () => desk,
  path: '/danh-sach',
  component: lazyRouteComponent(() => import('../../features/lists/ListsPage'), 'ListsPage'),
});
const list = createRoute({
  getParentRoute: () => desk,
  path: '/danh-sach/$id',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../../features/lists/one/ListPage'), 'ListPage'),
});
const meeting = createRoute({
  getParentRoute: () => desk,
  path: '/phien-hop',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../../features/council/MeetingPage'), 'MeetingPage'),
});
const signing = createRoute({
  getParentRoute: () => desk,
  path: '/ky-ho-so',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../../features/council/SigningPage'), 'SigningPage'),
});
const unitDossiers = createRoute({
  getParentRoute: () => desk,
  path: '/ho-so-don-vi',
  validateSearch: unitSearch,
  component: lazyRouteComponent(() => import('../../features/filing/list/UnitDossiersPage'), 'UnitDossiersPage'),
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
const filing = createRoute({
  getParentRoute: () => desk,
  path: '/lap-ho-so/$id',
  validateSearch: formSearch,
  component: lazyRouteComponent(() => import('../../features/filing/form/FilingPage'), 'FilingPage'),
});
const reach = createRoute({
  getParentRoute: () => desk,
  path: '/duoc-de-nghi-gi',
  component: lazyRouteComponent(() => import('../../features/filing/reach/ReachPage'), 'ReachPage'),
});

/** Work: tasks, dossiers, lists, filing, council, signing. One a line: add yours at the end. */
export const WORK_PAGES = [home, inbox, dossier, dossierPrint, lists, list, meeting, signing, unitDossiers, newDossier, filing, reach] as const;
