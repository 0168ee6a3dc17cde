import { definePermission } from '#libs/platform/contract';

export const IMPORT_PLAN = definePermission('exchange.plan.import', 'Bring in a whole plan from a file and make it public.', ['administrator', 'convener']);
