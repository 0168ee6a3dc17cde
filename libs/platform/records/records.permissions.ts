import { definePermission } from '#libs/platform/contract';

export const PLACE_HOLD = definePermission('records.hold.place', 'Place and lift legal holds', ['administrator', 'clerk']);
