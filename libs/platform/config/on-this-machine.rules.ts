import type { Config } from './read-config.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Whether a request comes from the machine the product runs on: what needs no password must not work from another one. */
export function isLoopback(ip: string): boolean {
  return LOOPBACK.has(ip);
}

/**
 * A demo without a mail server, read on its own machine: its email reaches nobody but the mailbox page there.
 * Behind a proxy every request seems to come from here, so the public address must be one of this machine too.
 */
export function mailStaysWith({ demo, smtpUrl, publicUrl }: Pick<Config, 'demo' | 'smtpUrl' | 'publicUrl'>, ip: string): boolean {
  const { hostname } = new URL(publicUrl);
  return demo && smtpUrl === null && isLoopback(ip) && (hostname === 'localhost' || isLoopback(hostname.replaceAll(/[[\]]/g, '')));
}
