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
  { path: 'cases', page: lazy(() => import('./pages/cases/case-list-page.js')) },
  { path: 'plan', page: lazy(() => import('./pages/plan/plan-page.js')) },
  { path: 'plan/:caseId/publish', page: lazy(() => import('./pages/plan/publish-page.js')) },
  { path: 'items/:itemId', page: lazy(() => import('./pages/items/item-page.js')) },
  { path: 'plan/items/:itemId', page: lazy(() => import('./pages/items/item-page.js')) },
  { path: 'steps/new', page: lazy(() => import('./pages/steps/new-step-page.js')) },
  { path: 'steps/:stepId', page: lazy(() => import('./pages/steps/step-page.js')) },
  { path: 'asking', page: lazy(() => import('./pages/steps/asking-page.js')) },
  { path: 'mine', page: lazy(() => import('./pages/steps/my-steps-page.js')) },
  { path: 'measures', page: lazy(() => import('./pages/measures/measure-list-page.js')) },
  { path: 'measures/:measureId', page: lazy(() => import('./pages/measures/measure-page.js')) },
  { path: 'reports', page: lazy(() => import('./pages/reports/report-list-page.js')) },
  { path: 'reports/:reportId', page: lazy(() => import('./pages/reports/report-page.js')) },
  { path: 'mayor', page: lazy(() => import('./pages/mayor/mayor-page.js')) },
  { path: 'cases/new', page: lazy(() => import('./pages/cases/open-case-page.js')) },
  { path: 'cases/:caseId', page: lazy(() => import('./pages/cases/case-home-page.js')) },
  { path: 'cases/:caseId/file', page: lazy(() => import('./pages/cases/case-file-page.js')) },
  { path: 'cases/:caseId/areas', page: lazy(() => import('./pages/cases/issue-areas-page.js')) },
  { path: 'cases/:caseId/stages/:stageId', page: lazy(() => import('./pages/stages/stage-page.js')) },
  { path: 'calls/new', page: lazy(() => import('./pages/calls/log-call-page.js')) },
  { path: 'people', page: lazy(() => import('./pages/people/people-page.js')) },
  { path: 'people/list', page: lazy(() => import('./pages/people/person-list-page.js')) },
  { path: 'people/new', page: lazy(() => import('./pages/people/add-person-page.js')) },
  { path: 'people/:personId', page: lazy(() => import('./pages/people/person-page.js')) },
  { path: 'organizations', page: lazy(() => import('./pages/people/organization-list-page.js')) },
  { path: 'organizations/new', page: lazy(() => import('./pages/people/add-organization-page.js')) },
  { path: 'organizations/:organizationId', page: lazy(() => import('./pages/people/organization-page.js')) },
  { path: 'bodies/new', page: lazy(() => import('./pages/bodies/open-body-page.js')) },
  { path: 'bodies/:bodyId', page: lazy(() => import('./pages/bodies/body-page.js')) },
  { path: 'people/bodies/:bodyId', page: lazy(() => import('./pages/bodies/body-page.js')) },
  { path: 'bodies/:bodyId/rules', page: lazy(() => import('./pages/bodies/change-body-page.js')) },
  { path: 'bodies/:bodyId/seats/new', page: lazy(() => import('./pages/bodies/add-seats-page.js')) },
  { path: 'bodies/:bodyId/meetings/new', page: lazy(() => import('./pages/meetings/plan-meeting-page.js')) },
  { path: 'meetings', page: lazy(() => import('./pages/meetings/meeting-list-page.js')) },
  { path: 'meetings/new', page: lazy(() => import('./pages/meetings/plan-meeting-page.js')) },
  { path: 'meetings/:meetingId', page: lazy(() => import('./pages/meetings/meeting-page.js')) },
  { path: 'heard', page: lazy(() => import('./pages/heard/heard-page.js')) },
  { path: 'heard/add', page: lazy(() => import('./pages/heard/add-comments-page.js')) },
  { path: 'heard/sessions', page: lazy(() => import('./pages/heard/session-list-page.js')) },
  { path: 'heard/sessions/new', page: lazy(() => import('./pages/heard/add-session-page.js')) },
  { path: 'heard/gaps', page: lazy(() => import('./pages/heard/gap-list-page.js')) },
  { path: 'heard/evidence', page: lazy(() => import('./pages/heard/evidence-list-page.js')) },
  { path: 'requests', page: lazy(() => import('./pages/requests/request-list-page.js')) },
  { path: 'requests/new', page: lazy(() => import('./pages/requests/raise-request-page.js')) },
  { path: 'requests/:requestId', page: lazy(() => import('./pages/requests/request-page.js')) },
  { path: 'search', page: lazy(() => import('./pages/search/search-page.js')) },
  { path: 'settings', page: lazy(() => import('./pages/settings/settings-page.js')) },
  { path: 'settings/city', page: lazy(() => import('./pages/settings/city-page.js')) },
  { path: 'settings/addressees', page: lazy(() => import('./pages/settings/addressees-page.js')) },
  { path: 'settings/sectors', page: lazy(() => import('./pages/settings/sectors-page.js')) },
  { path: 'settings/days', page: lazy(() => import('./pages/settings/days-page.js')) },
  { path: 'settings/address', page: lazy(() => import('./pages/settings/address-page.js')) },
  { path: 'settings/tokens', page: lazy(() => import('./pages/settings/tokens-page.js')) },
  { path: 'settings/access/:accountId', page: lazy(() => import('./pages/settings/person-access-page.js')) },
  { path: 'settings/access', page: lazy(() => import('./pages/settings/access-page.js')) },
  { path: 'settings/me', page: lazy(() => import('./pages/settings/me-page.js')) },
];
