import { definePermission, STAFF } from '#libs/platform/contract';

export const CHANGE_CITY = definePermission('directory.city.change', "Change the city's settings: name, zone, languages, whom it reports to.", ['administrator']);
export const CHANGE_SECTORS = definePermission('directory.sectors.change', 'Name, order and add sectors.', ['administrator', 'convener']);
export const READ_DIRECTORY = definePermission('directory.people.read', 'Look up people and organizations, with how to reach them.', STAFF);
export const CHANGE_DIRECTORY = definePermission('directory.people.change', 'Add, change and join people and organizations.', STAFF);
export const CHANGE_ADDRESSEES = definePermission('directory.addressees.change', 'Say who reports go to.', ['administrator', 'director']);
