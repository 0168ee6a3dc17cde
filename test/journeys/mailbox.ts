import { until, type Product } from '../support/product.js';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The newest email to an address, once it has come through real SMTP into the catcher. */
export function mailTo(product: Product, address: string, subject: RegExp): Promise<Mail> {
  return until(`an email to ${address} about ${subject}`, async () => {
    const mails = await product.database.sql<Mail>('select subject, text, html from mail.caught where to_address = $1 order by received_at desc', [address]);
    return mails.find((mail) => subject.test(mail.subject));
  });
}

/** The first link of an email whose address fits. */
export function linkIn(mail: Mail, address: RegExp): string {
  const link = mail.text.match(/https?:\/\/[^\s<>"]+/g)?.find((one) => address.test(one));
  if (link === undefined) throw new Error(`no link like ${address} in:\n${mail.text}`);
  return link;
}
