import { lazy, type ComponentType } from 'react';

/** A page and its address. `path` is in the manner of react-router, below /app/ or below /app/:city/. */
export interface PageRoute {
  readonly path: string;
  readonly page: ComponentType;
}

export const NotFoundPage = lazy(() => import('./pages/door/not-found-page.js'));

/** Before any city. */
export const doorPages: readonly PageRoute[] = [
  { path: '/', page: lazy(() => import('./pages/door/choose-city-page.js')) },
  { path: '/sign-in', page: lazy(() => import('./pages/door/sign-in-page.js')) },
  { path: '/forgot-password', page: lazy(() => import('./pages/door/forgot-password-page.js')) },
  { path: '/new-password', page: lazy(() => import('./pages/door/new-password-page.js')) },
  { path: '/invitation', page: lazy(() => import('./pages/door/invitation-page.js')) },
  { path: '/start', page: lazy(() => import('./pages/door/start-city-page.js')) },
];

/** Inside a city: one line a page. */
export const cityPages: readonly PageRoute[] = [
  { path: 'today', page: lazy(() => import('./pages/today/today-page.js')) },
  { path: 'plan', page: lazy(() => import('./pages/cases/case-list-page.js')) },
  { path: 'cases/new', page: lazy(() => import('./pages/cases/open-case-page.js')) },
  { path: 'cases/:caseId', page: lazy(() => import('./pages/cases/case-home-page.js')) },
  { path: 'cases/:caseId/file', page: lazy(() => import('./pages/cases/case-file-page.js')) },
  { path: 'cases/:caseId/areas', page: lazy(() => import('./pages/cases/issue-areas-page.js')) },
  { path: 'cases/:caseId/stages/:stageId', page: lazy(() => import('./pages/stages/stage-page.js')) },
  { path: 'calls/new', page: lazy(() => import('./pages/calls/log-call-page.js')) },
  { path: 'requests', page: lazy(() => import('./pages/requests/request-list-page.js')) },
  { path: 'requests/new', page: lazy(() => import('./pages/requests/raise-request-page.js')) },
  { path: 'requests/:requestId', page: lazy(() => import('./pages/requests/request-page.js')) },
  { path: 'search', page: lazy(() => import('./pages/search/search-page.js')) },
  { path: 'settings', page: lazy(() => import('./pages/settings/city-page.js')) },
  { path: 'settings/access', page: lazy(() => import('./pages/settings/access-page.js')) },
  { path: 'settings/me', page: lazy(() => import('./pages/settings/me-page.js')) },
];
