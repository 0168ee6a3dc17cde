import { formatList, useMessages, type MessageId } from '#libs/ui';

/** Roles as people say them, each once: "convener and director of the office". */
export function useRoleNames(): (roles: readonly string[]) => string {
  const { t, locale } = useMessages();
  return (roles) => formatList([...new Set(roles)].map((role) => t(`identity.role.${role}` as MessageId)), locale);
}
