import type { Api } from '../support/api.js';

/** The latest mail to an address, as it was frozen. */
export async function lastMail(api: Api, address: string): Promise<{ subject: string; text: string } | undefined> {
  const [row] = await api.database.sql<{ subject: string; text: string }>('select subject, text from mail.notice where to_address = $1 order by recorded_at desc, id desc limit 1', [address]);
  return row;
}

/** What stands behind the # of the link in the latest mail to an address. */
export async function tokenIn(api: Api, address: string): Promise<string> {
  const mail = await lastMail(api, address);
  const token = /\/app\/[a-z-]+#([\w.-]+)/.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`no link in the mail to ${address}: ${mail?.text ?? 'no mail'}`);
  return token;
}
