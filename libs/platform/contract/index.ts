export { ROLES, STAFF, TAKING_PART, type Role } from './roles.js';
export { allPermissions, definePermission, holds, holdsAnywhere, requirePermission, type Permission, type Scope } from './permission.js';
export { Acting, Public, Requires, ROUTE_ACCESS, SignedIn, type ActingRequest, type RouteAccess } from './routes.js';
export * from './fields.js';
export { IdParams } from './id-params.request.js';
export { DEFAULT_LIMIT, ListRequest } from './list.request.js';
export { readRequest, type ReadRequest } from './read-request.js';
