import { describe, expect, it } from '@jest/globals';
import { MAYOR_BRIEF } from '../../../../test/support/mayor-brief.js';
import { checkDocument } from './check-document.rules.js';
import type { DocumentBlock } from './document.model.js';

const table = (rows: string[][]): DocumentBlock => ({ kind: 'table', caption: 'c', columns: [{}, {}], header: [['a', 'b']], rows });
const code = (change: object) => {
  try {
    checkDocument({ ...MAYOR_BRIEF, ...change });
    return 'fine';
  } catch (problem) {
    return (problem as { code: string }).code;
  }
};

describe('L4 what would make a document unreadable is refused before any work', () => {
  it.each([
    ['a complete document', {}, 'fine'],
    ['no title', { title: ' ' }, 'documents.title.missing'],
    ['a language that is no tag', { language: 'not a tag' }, 'documents.language.unknown'],
    ['a language without a short code', { language: 'abcdefg' }, 'documents.language.unknown'],
    ['a picture without words', { blocks: [{ kind: 'figure', name: 'x', svg: '<svg/>', alt: ' ' }] }, 'documents.figure.alt-missing'],
    ['a picture that links inside itself', { blocks: [{ kind: 'figure', name: 'x', svg: '<svg><use href="#a"/><rect fill="url(#b)"/></svg>', alt: 'x' }] }, 'fine'],
    ['a table with a short row', { blocks: [table([['1', '2'], ['1']])] }, 'documents.table.uneven'],
    ['too many blocks', { blocks: Array.from({ length: 20_001 }, () => ({ kind: 'pageBreak' })) }, 'documents.document.too-large'],
  ])('L4 %s', (_, change, expected) => {
    expect(code(change)).toBe(expected);
  });
});
