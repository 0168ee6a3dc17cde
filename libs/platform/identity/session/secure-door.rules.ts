import { problem } from '../identity.problems.js';

/** What is known of the way a request came. */
export interface Door {
  readonly protocol: string;
  readonly hostname: string;
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/;

/**
 * A password travels over https or inside the own machine only. A proxy that ends
 * TLS counts when the request was made to the address under which people reach us.
 * @throws Problem `identity.sign-in.insecure` (forbidden)
 */
export function requireSecure(door: Door, publicUrl: string): void {
  const reached = new URL(publicUrl);
  const behindTls = reached.protocol === 'https:' && reached.hostname === door.hostname;
  if (door.protocol !== 'https' && !LOOPBACK.test(door.hostname) && !behindTls) throw problem('sign-in.insecure');
}
