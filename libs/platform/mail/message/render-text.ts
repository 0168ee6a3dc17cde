import { oneLine } from './header-text.js';
import type { MailBlock, MailItem } from './mail-message.js';
import type { MailPage } from './render-mail.js';

const LINE = 1_000;
const RULE = '-----';

/** The mail as plain text: reads well by itself, links in full. */
export function renderText(page: MailPage): string {
  const parts = [...page.blocks.map(blockText), RULE, page.footer.map(severalLines).join('\n')];
  if (page.unsubscribe !== null) parts.push(`${page.unsubscribe.label}: ${page.unsubscribe.url}`);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'heading': return oneLine(block.text, LINE);
    case 'paragraph': case 'small': return severalLines(block.text);
    case 'items': return block.items.map(itemText).join('\n\n');
    case 'answers': return block.answers.map(({ label, url }) => `${oneLine(label, LINE)}: ${url}`).join('\n');
    case 'button': return `${oneLine(block.label, LINE)}: ${block.url}`;
    case 'quote': return severalLines(block.text).split('\n').map((line) => `> ${line}`).join('\n');
    case 'rule': return RULE;
  }
}

function itemText({ title, note, url }: MailItem): string {
  const lines = [`- ${oneLine(title, LINE)}`, ...(note === undefined ? [] : [oneLine(note, LINE)]), ...(url === undefined ? [] : [url])];
  return lines.join('\n  ');
}

/** Keeps line ends, drops every other control character: PostgreSQL cannot hold U+0000, readers should not hold the rest. */
export function severalLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, ' ').trim();
}
