import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

export type Addressee = components['schemas']['AddresseeResponse'];
export type AddresseeRole = Addressee['role'];

/** In the order in which a report names them. */
export const addresseeRoles: readonly AddresseeRole[] = ['executive', 'chief_of_staff', 'deputy', 'council', 'other'];

/** Whom reports go to; nothing is read by those who may not look people up. */
export function useAddressees() {
  const { slug, may } = useCity();
  return useRead(['addressees', slug], () => taken(api.GET('/api/v1/cities/{city}/addressees', { params: { path: { city: slug } } })), { enabled: may('directory.people.read') });
}

/** A role as people say it: the first one is the mayor, city manager or county executive of this city. */
export function useAddresseeRoles(): (role: AddresseeRole) => string {
  const { t } = useMessages();
  const { reportsTo } = useCity();
  return (role) => (role === 'executive' ? t(`app.reportsTo.${reportsTo}`) : t(`settings.role.${role}`));
}
