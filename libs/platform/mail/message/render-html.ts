import { oneLine } from './header-text.js';
import type { MailBlock, MailItem, MailLink } from './mail-message.js';
import type { MailPage } from './render-mail.js';
import { severalLines } from './render-text.js';

const BODY = 'margin:0;padding:0;background:#f6f5f1;color:#1b1b1b;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5';
const SHEET = 'max-width:600px;margin:0 auto;padding:24px;background:#ffffff';
const HIDDEN = 'display:none;max-height:0;overflow:hidden';
const SMALL = 'margin:0 0 8px;font-size:14px;color:#565c65';

/** The mail as HTML: one column, no images, nothing fetched, styles on the elements because mail readers drop the rest. */
export function renderHtml(page: MailPage): string {
  const preheader = page.preheader === '' ? '' : `<div style="${HIDDEN}">${line(page.preheader)}</div>`;
  const blocks = page.blocks.map((block) => blockHtml(block, page)).join('\n');
  const footer = page.footer.map((text) => `<p style="${SMALL}">${lines(text)}</p>`).join('\n');
  const stop = page.unsubscribe === null ? '' : `<p style="${SMALL}">${linkHtml(page.unsubscribe, page)}</p>`;
  return `<!doctype html>
<html lang="${escapeHtml(page.lang)}" dir="${page.dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><title>${line(page.subject)}</title></head>
<body style="${BODY}">${preheader}
<div dir="${page.dir}" style="${SHEET}">
${blocks}
<hr style="margin:32px 0 16px;border:0;border-top:1px solid #dfe1e2">
${footer}${stop}
</div>
</body>
</html>
`;
}

function blockHtml(block: MailBlock, page: MailPage): string {
  switch (block.kind) {
    case 'heading': return `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${line(block.text)}</h1>`;
    case 'paragraph': return `<p style="margin:0 0 16px">${lines(block.text)}</p>`;
    case 'items': return `<ul style="margin:0 0 16px;padding:0;list-style:none">${block.items.map((item) => itemHtml(item, page)).join('')}</ul>`;
    case 'answers': return `<p style="margin:0 0 16px">${block.answers.map((answer) => answerHtml(answer, page)).join('\n')}</p>`;
    case 'button': return `<p style="margin:0 0 24px"><a href="${escapeHtml(block.url)}" style="display:inline-block;padding:12px 20px;background:${page.accent};color:${page.ink};text-decoration:none;border-radius:4px;font-weight:bold">${line(block.label)}</a></p>`;
    case 'quote': return `<blockquote style="margin:0 0 16px;padding:0 16px;border-inline-start:3px solid #a9aeb1;color:#3d4551">${lines(block.text)}</blockquote>`;
    case 'rule': return '<hr style="margin:24px 0;border:0;border-top:1px solid #dfe1e2">';
    case 'small': return `<p style="${SMALL}">${lines(block.text)}</p>`;
  }
}

function itemHtml({ title, note, url }: MailItem, page: MailPage): string {
  const name = url === undefined ? `<strong>${line(title)}</strong>` : `<strong>${linkHtml({ label: title, url }, page)}</strong>`;
  const second = note === undefined ? '' : `<br><span style="color:#3d4551">${line(note)}</span>`;
  return `<li style="margin:0 0 12px">${name}${second}</li>`;
}

/** Large enough for a thumb: 44 pixels and more. */
function answerHtml({ label, url }: MailLink, page: MailPage): string {
  return `<a href="${escapeHtml(url)}" style="display:inline-block;margin:0 0 8px;padding:10px 18px;border:2px solid ${page.accent};border-radius:4px;color:${page.accent};font-weight:bold;text-decoration:none">${line(label)}</a>`;
}

function linkHtml({ label, url }: MailLink, page: MailPage): string {
  return `<a href="${escapeHtml(url)}" style="color:${page.accent}">${line(label)}</a>`;
}

function line(text: string): string {
  return escapeHtml(oneLine(text, 1_000));
}

function lines(text: string): string {
  return escapeHtml(severalLines(text)).replaceAll('\n', '<br>');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
