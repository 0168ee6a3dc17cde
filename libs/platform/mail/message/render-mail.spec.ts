import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLink, withoutSecrets } from './link-address.js';
import type { MailMessage } from './mail-message.js';
import { renderMail } from './render-mail.js';
import { senderOf } from './sender.js';

const sender = senderOf({ name: 'Riverton', officeName: 'Office of Welcome', officeEmail: 'welcome@riverton.invalid', accent: '#ffdd00' });
const message: MailMessage = {
  subject: 'Riverton: one line on 13 by Thursday',
  preheader: 'About ten seconds',
  blocks: [
    { kind: 'heading', text: 'Will it be done by November 30?' },
    { kind: 'items', items: [{ title: '13 Train front-desk staff', note: 'Next: first 50 trained', url: 'https://riverton.invalid/l/x' }] },
    { kind: 'answers', answers: [{ label: 'Yes', url: 'https://riverton.invalid/l/x?a=yes' }, { label: 'Stuck', url: 'https://riverton.invalid/l/x?a=stuck' }] },
    { kind: 'quote', text: 'Trainer contracted\nin October' },
  ],
};

describe('a mail', () => {
  it('reads well as plain text, the answers as links, and says who sent it, why, and how to stop', () => {
    const { text } = renderMail(message, { language: 'en', sender });
    expect(text).toBe(`Will it be done by November 30?

- 13 Train front-desk staff
  Next: first 50 trained
  https://riverton.invalid/l/x

Yes: https://riverton.invalid/l/x?a=yes
Stuck: https://riverton.invalid/l/x?a=stuck

> Trainer contracted
> in October

-----

Sent by Office of Welcome, Riverton. A reply goes to welcome@riverton.invalid and is read.
You get this email because you have a part in the plan of Riverton.
Not yours, or no longer? Reply to this email, and the office will pass it on or stop it.
`);
  });

  it('L8 is in the language of the recipient, right to left where it is, and says when nobody has checked the words', () => {
    const { html, text } = renderMail(message, { language: 'ar', sender });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<div dir="rtl"');
    expect(text).toContain('أرسله');
    expect(renderMail(message, { language: 'es', sender }).text).toContain('Recibe este correo');
    expect(renderMail(message, { language: 'en', sender }).html).toContain('<html lang="en" dir="ltr">');
  });

  it('fetches nothing: no image, no style sheet, no script, and links only where they lead somewhere', () => {
    const { html } = renderMail(message, { language: 'en', sender });
    expect(html).not.toMatch(/<(img|link|script|style|iframe|table)\b|url\(|@import/i);
    expect(html.match(/href="([^"]+)"/g)?.length).toBe(3);
    const bad: MailMessage = { ...message, blocks: [{ kind: 'button', label: 'x', url: 'javascript:alert(1)' }] };
    expect(() => renderMail(bad, { language: 'en', sender })).toThrow('leads nowhere');
  });

  it('E6 whatever is written in it, no markup comes out that was not ours', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('<b onclick="x">\r\n\u0000</style>'));
    fc.assert(fc.property(anything, anything, (one, two) => {
      const shape: MailMessage = { subject: one, blocks: [{ kind: 'paragraph', text: one }, { kind: 'items', items: [{ title: two, note: one }] }, { kind: 'quote', text: two }] };
      const { html, text } = renderMail(shape, { language: 'en', sender });
      const tags = (all: string): string[] => all.match(/<[a-z!/][^>]*>/gi)?.filter((tag) => tag !== '<br>') ?? [];
      const empty = renderMail({ subject: '', blocks: [{ kind: 'paragraph', text: '' }, { kind: 'items', items: [{ title: '', note: '' }] }, { kind: 'quote', text: '' }] }, { language: 'en', sender });
      expect(tags(html)).toEqual(tags(empty.html));
      expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    }), { numRuns: 300 });
  });

  it('the unsubscribe line stands only in subscriptions', () => {
    expect(renderMail(message, { language: 'en', sender, unsubscribeUrl: 'https://x.invalid/u' }).text).toContain('Stop these emails: https://x.invalid/u');
    expect(renderMail(message, { language: 'en', sender }).html).not.toContain('Stop these emails');
  });
});

describe('links', () => {
  it('E2 lose their secrets once a mail has left, and nothing else does', () => {
    const secret = 'q7R_tq9vJcK2mZx0yLw4BnT8sFhDgP3aVeXiUoCjMkE';
    const id = '0192f3a4-5b6c-7d8e-9f01-23456789abcd';
    const text = `https://r.invalid/l/${id}.${secret}?a=yes and https://r.invalid/riverton/a-welcoming-plan-for-everybody-who-lives-here/13`;
    expect(withoutSecrets(text)).toBe(text.replace(secret, '…'));
    expect(withoutSecrets('a'.repeat(64))).toBe('…');
  });

  it('are http, https, mailto or tel', () => {
    for (const url of ['https://a.invalid/x', 'mailto:a@b.invalid', 'tel:+15550100']) expect(isLink(url)).toBe(true);
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '/relative', 'https://a b', 'file:///etc/passwd']) expect(isLink(url)).toBe(false);
  });
});
