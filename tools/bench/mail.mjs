/** Renders mails by the product's own renderer and sends them by its own transport, in a process of its own. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ dist: string, smtpUrl: string, mails: number, rounds: number }} MailWork */

/** A letter that asks a lead about three steps, with the four answers each: what 5,000 reminders look like. @param {number} n */
function letter(n) {
  const step = (/** @type {number} */ no) => [
    { kind: 'heading', text: `${n + no} Train front-desk staff in language access` },
    { kind: 'items', items: [{ title: 'Promised for November 30, 2026', note: 'Last update 34 days ago: the trainer is contracted and the first group has begun.', url: `https://plan.example/city/plan/${n}` }] },
    { kind: 'answers', answers: ['On time', 'Done', 'Later', 'Stuck'].map((label, at) => ({ label, url: `https://plan.example/l/${n}-${no}-${at}-0123456789abcdef0123456789abcdef` })) },
    { kind: 'rule' },
  ];
  return { subject: `City: one line on ${n} by Thursday`, preheader: 'Three steps', blocks: [{ kind: 'paragraph', text: 'Good morning. The plan asks how these steps stand.' }, ...[1, 2, 3].flatMap(step)] };
}

/** @param {MailWork} work */
async function measure({ dist, smtpUrl, mails, rounds }) {
  await import('reflect-metadata');
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(dist, path)).href);
  const [{ SmtpTransport }, { renderMail }, { senderOf }] = await Promise.all(
    ['libs/platform/mail/delivery/smtp-transport.js', 'libs/platform/mail/message/render-mail.js', 'libs/platform/mail/message/sender.js'].map(load));
  const transport = new SmtpTransport({ smtpUrl, mailFrom: 'Plan <plan@bench.invalid>' }, {});
  const sender = senderOf({ name: 'City', officeName: 'Office of Welcome', officeEmail: 'office@bench.invalid', accent: '#005ea2' });
  const send = (/** @type {number} */ n) => {
    const message = letter(n);
    const { text, html } = renderMail(message, { language: ['en', 'es', 'ar'][n % 3], sender });
    return transport.send({
      workspaceId: 'w', deliveryId: String(n), messageId: `${n}.${Date.now()}@bench.invalid`, toName: `Lead ${n}`, toAddress: `lead${n}@bench.invalid`, language: 'en', fromName: sender.name,
      replyToName: null, replyToAddress: null, subject: message.subject, text, html, unsubscribeUrl: null, attempts: 1, createdAt: new Date(),
    });
  };
  const run = async (/** @type {number} */ count) => {
    let next = 0;
    const lane = async () => { while (next < count) await send(next++); };
    const begun = performance.now();
    // As many as the worker has jobs under way.
    await Promise.all(Array.from({ length: 10 }, lane));
    return count / ((performance.now() - begun) / 1000);
  };
  await run(300);
  const rates = [];
  for (let round = 0; round < rounds; round += 1) rates.push(await run(mails));
  transport.onApplicationShutdown();
  return { rates };
}

process.on('message', (work) => {
  measure(/** @type {MailWork} */ (work)).then((figures) => process.send?.(figures), (error) => process.send?.({ fault: error.stack }));
});
process.on('disconnect', () => process.exit());
process.send?.({});
