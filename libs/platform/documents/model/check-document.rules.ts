import { documentProblem } from '../documents.problems.js';
import type { DocumentModel, FigureBlock, TableBlock } from './document.model.js';

/** Beyond this a document is a data export, not something to read. */
const MOST_BLOCKS = 20_000;
const SAYS_SOMETHING = /[^\s\p{C}]/u;
const UNSAFE_SVG = [/<!DOCTYPE/i, /<!ENTITY/i, /<script/i, /<foreignObject/i, /(?:href\s*=\s*["']|url\(\s*["']?)(?!#|data:image\/(?:png|jpeg);)/i];

/**
 * Refuses what PDF/UA or safety would refuse, before any work is done.
 * @throws Problem `documents.title.missing`, `.language.unknown`, `.table.uneven`, `.figure.*`, `.document.too-large`
 */
export function checkDocument(model: DocumentModel): void {
  if (!SAYS_SOMETHING.test(model.title)) throw documentProblem('title.missing');
  if (!isLanguage(model.language)) throw documentProblem('language.unknown', { language: model.language });
  if (model.blocks.length > MOST_BLOCKS) throw documentProblem('document.too-large', { blocks: model.blocks.length });
  for (const block of model.blocks) {
    if (block.kind === 'figure') checkFigure(block);
    if (block.kind === 'table') checkTable(block);
  }
}

/** Typst takes ISO 639 codes of two or three letters. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}

function checkFigure(figure: FigureBlock): void {
  if (!SAYS_SOMETHING.test(figure.alt)) throw documentProblem('figure.alt-missing', { figure: figure.name });
  if (UNSAFE_SVG.some((unsafe) => unsafe.test(figure.svg))) {
    throw documentProblem('figure.unreadable', { figure: figure.name });
  }
}

function checkTable(table: TableBlock): void {
  const width = table.columns.length;
  const rows = [...table.header, ...table.rows, ...(table.totals ? [table.totals] : [])];
  if (width === 0 || table.header.length === 0 || rows.some((row) => row.length !== width)) {
    throw documentProblem('table.uneven', { columns: width });
  }
}
