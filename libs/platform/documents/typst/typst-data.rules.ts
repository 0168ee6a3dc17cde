import type { DocumentBlock, DocumentModel, InlinePart, InlineText, ListItem, TableBlock } from '../model/document.model.js';
import { readableAccent } from '../text/accent-color.rules.js';

/**
 * The document as JSON for the fixed Typst template. People's words travel as
 * data and never become Typst source, so there is nothing to escape and
 * nothing to execute; `#import "…"` in a comment prints as it stands.
 */
export interface TypstData {
  readonly blocks: readonly TypstBlock[];
  readonly [field: string]: unknown;
}

/** `name` is a figure's; the template does not print it. */
type TypstBlock = { readonly kind: string; readonly name?: string; readonly [field: string]: unknown };

/** Makes text showable in the document's fonts, see `displayable`. */
export type ShowText = (text: string) => string;

type TypstPart = string | { readonly kind: string; readonly href?: string; readonly text?: readonly TypstPart[] };

const SAYS_SOMETHING = /[^\s\p{C}]/u;
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:)[^\s]+$/i;
/** Longer words (addresses, checksums) get silent places to break. */
const LONGEST_WORD = 32;

export function typstData(model: DocumentModel, show: ShowText): TypstData {
  const locale = new Intl.Locale(model.language);
  return {
    title: show(model.title),
    subtitle: show(model.subtitle ?? ''),
    lang: locale.language,
    region: locale.region ?? '',
    rtl: model.direction === 'rtl',
    author: show(model.author ?? model.brand.cityName),
    city: show(model.brand.cityName),
    accent: readableAccent(model.brand.accent),
    compact: model.compact ?? false,
    paper: model.paper ?? 'us-letter',
    footer: inline([model.footer?.text, model.footer?.date].filter((text) => text !== undefined && text !== '').join(' · '), show),
    checksum: inline(model.footer?.checksum ?? '', show),
    pageLabel: pageLabel(model.footer?.pageLabel ?? '{page} / {pages}', show),
    blocks: blocks(model.blocks, show),
  };
}

function blocks(source: readonly DocumentBlock[], show: ShowText): TypstBlock[] {
  let level = 0;
  return source.flatMap((block) => {
    if (block.kind !== 'heading') return [blockData(block, show)];
    const text = inline(block.text, show);
    // PDF/UA refuses a heading that says nothing.
    if (!SAYS_SOMETHING.test(plain(text))) return [];
    level = Math.min(block.level, level + 1);
    return [{ kind: 'heading', level, text }];
  });
}

function blockData(block: Exclude<DocumentBlock, { kind: 'heading' }>, show: ShowText): TypstBlock {
  switch (block.kind) {
    case 'pageBreak': return block;
    case 'paragraph': return { kind: block.kind, text: inline(block.text, show) };
    case 'list': return { kind: block.kind, ordered: block.ordered ?? false, items: listItems(block.items, show) };
    case 'table': return tableData(block, show);
    case 'figure': return { kind: block.kind, name: block.name, svg: block.svg, alt: show(block.alt), caption: inline(block.caption ?? '', show) };
    case 'keyValue': return { kind: block.kind, items: block.items.map(({ label, value }) => ({ label: inline(label, show), value: inline(value, show) })) };
    case 'callout': return { kind: block.kind, title: show(block.title ?? ''), text: inline(block.text, show) };
  }
}

function listItems(items: readonly ListItem[], show: ShowText): unknown[] {
  return items.map((item) => ({ text: inline(item.text, show), items: listItems(item.items ?? [], show) }));
}

function tableData(table: TableBlock, show: ShowText): TypstBlock {
  const cells = (row: readonly InlineText[]) => row.map((cell) => inline(cell, show));
  return {
    kind: 'table',
    caption: inline(table.caption, show),
    align: table.columns.map((column) => column.align ?? 'start'),
    share: table.columns.map((column) => column.share ?? ((column.align ?? 'start') === 'start' ? 1 : 0)),
    header: table.header.map(cells),
    rows: table.rows.map(cells),
    totals: cells(table.totals ?? []),
  };
}

/** Flat list of parts; `breakable` marks a place where a long word may break. */
function inline(text: InlineText, show: ShowText): TypstPart[] {
  return (typeof text === 'string' ? [text] : text).flatMap((part) => inlinePart(part, show));
}

function inlinePart(part: InlinePart, show: ShowText): TypstPart[] {
  if (typeof part === 'string') return words(show(part));
  const text = inline(part.text, show);
  if (part.kind !== 'link') return [{ kind: part.kind, text }];
  return SAFE_LINK.test(part.href) && text.length > 0 ? [{ kind: 'link', href: part.href, text }] : text;
}

function words(text: string): TypstPart[] {
  if (text === '') return [];
  return text
    .split(new RegExp(`([^\\s]{${LONGEST_WORD}})(?=[^\\s])`, 'u'))
    .filter((piece) => piece !== '')
    .flatMap((piece, index) => (index === 0 ? [piece] : [{ kind: 'breakable' }, piece]));
}

function plain(parts: readonly TypstPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : plain(part.text ?? []))).join('');
}

function pageLabel(pattern: string, show: ShowText): unknown[] {
  return pattern.split(/(\{pages?\})/).filter((piece) => piece !== '').map((piece) => {
    if (piece === '{page}' || piece === '{pages}') return { kind: piece.slice(1, -1) };
    return show(piece);
  });
}
