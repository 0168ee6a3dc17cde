import { createMessages, type Messages } from '#libs/ui';
import { isLink } from './link-address.js';
import type { MailBlock, MailMessage } from './mail-message.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';
import type { Sender } from './sender.js';

export interface MailLayout {
  /** Of the recipient, BCP 47. */
  readonly language: string;
  readonly sender: Sender;
  readonly unsubscribeUrl?: string | undefined;
}

/** What both forms show, so that neither says more than the other. */
export interface MailPage {
  readonly subject: string;
  readonly preheader: string;
  readonly blocks: readonly MailBlock[];
  /** Who sent it, why, how to stop or hand off. */
  readonly footer: readonly string[];
  readonly unsubscribe: { readonly label: string; readonly url: string } | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly accent: string;
  readonly ink: string;
}

/**
 * One message as plain text and as HTML.
 * @throws Error when a link is not http, https, mailto or tel
 */
export function renderMail(message: MailMessage, layout: MailLayout): { readonly text: string; readonly html: string } {
  const page = pageOf(message, layout, createMessages(layout.language));
  const bad = page.blocks.flatMap(linksOf).find((url) => !isLink(url));
  if (bad !== undefined) throw new Error('a mail with a link that leads nowhere');
  return { text: renderText(page), html: renderHtml(page) };
}

function pageOf(message: MailMessage, { sender, unsubscribeUrl }: MailLayout, messages: Messages): MailPage {
  const from = sender.replyTo === null
    ? messages.t('mail.from', { sender: sender.name })
    : messages.t('mail.fromReply', { sender: sender.name, reply: sender.replyTo.address });
  const footer = [from, message.why ?? messages.t('mail.why', { city: sender.city }), message.stop ?? messages.t('mail.stop'), messages.translationNote];
  return {
    subject: message.subject,
    preheader: message.preheader ?? '',
    blocks: message.blocks,
    footer: footer.filter((line) => line !== undefined),
    unsubscribe: unsubscribeUrl === undefined ? null : { label: messages.t('mail.unsubscribe'), url: unsubscribeUrl },
    lang: messages.lang,
    dir: messages.dir,
    accent: sender.accent,
    ink: sender.ink,
  };
}

function linksOf(block: MailBlock): string[] {
  switch (block.kind) {
    case 'items': return block.items.flatMap((item) => (item.url === undefined ? [] : [item.url]));
    case 'answers': return block.answers.map((answer) => answer.url);
    case 'button': return [block.url];
    case 'heading': case 'paragraph': case 'quote': case 'rule': case 'small': return [];
  }
}
