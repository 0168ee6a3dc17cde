import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAYOR_BRIEF } from '../../../../test/support/mayor-brief.js';
import { pdfText, popplerInstalled } from '../../../../test/support/poppler.js';
import type { DocumentBlock, DocumentModel, InlineText } from '../model/document.model.js';
import { PdfRenderer } from '../pdf-renderer.js';
import { typstData } from './typst-data.rules.js';

const poppler = popplerInstalled();
const asIs = (text: string) => text;
const NASTY = ['#', '$', '*', '_', '@', '<', '>', '`', '~', '"', "'", '\\', '\r', '\n', '\r\n', '\t', '\0', '//', '/*', '=', '-', '+', '[', ']', '{', '}', '#eval("1")',
  '#panic()', '#read("/etc/passwd")', '#import "@preview/x:1.0.0"', 'مرحبا', 'שלום', '漢字', '👩🏽‍🚒', '\u{202e}', '\u{2067}', '\u{feff}', '\u{200d}', '\ud800', '\u{e000}', 'ệ', 'e\u{302}\u{323}', '\u{301}', 'م\u{301}'];
const text = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const inline: fc.Arbitrary<InlineText> = fc.oneof(text, fc.array(fc.oneof(
  text,
  fc.record({ kind: fc.constantFrom('strong' as const, 'emph' as const), text }),
  fc.record({ kind: fc.constant('link' as const), href: fc.oneof(text, fc.webUrl()), text }),
), { maxLength: 4 }));
const words = text.map((value) => `x${value}`);
const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), text: inline }),
  fc.record({ kind: fc.constant('paragraph' as const), text: inline }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(fc.record({ text: inline, items: fc.array(fc.record({ text: inline }), { maxLength: 2 }) }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('keyValue' as const), items: fc.array(fc.record({ label: text, value: inline }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('callout' as const), title: text, text: inline }),
  fc.record({
    kind: fc.constant('table' as const), caption: inline, columns: fc.constant([{}, { align: 'end' as const }]),
    header: fc.array(fc.tuple(inline, inline), { minLength: 1, maxLength: 2 }), rows: fc.array(fc.tuple(inline, inline), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('figure' as const), name: fc.constant('chart'), svg: fc.constant('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), alt: words, caption: inline }),
);

describe('S-254 people’s words never become Typst source', () => {
  const renderer = new PdfRenderer();
  afterAll(() => renderer.close());

  it('S-254 any text in any block, either direction, gives a document', async () => {
    await fc.assert(fc.asyncProperty(words, text, fc.array(block, { maxLength: 5 }), fc.constantFrom('ltr' as const, 'rtl' as const), async (title, foot, blocks, direction) => {
      const model: DocumentModel = { ...MAYOR_BRIEF, title, subtitle: foot, author: foot, direction, language: direction === 'rtl' ? 'ar' : 'en', footer: { text: foot, checksum: foot, pageLabel: foot }, blocks };
      expect((await renderer.render(model)).pages).toBeGreaterThan(0);
    }), { numRuns: 150 });
  });

  it('S-254 markup prints as it stands', async () => {
    if (!poppler) return;
    const markup = '#read("/etc/passwd") $x^2$ *b* _i_ @ref <label> `raw` \\ // /* "q" = - + [c] #{1+1} ~';
    const { bytes } = await renderer.render({ ...MAYOR_BRIEF, blocks: [{ kind: 'paragraph', text: markup }] });
    expect(pdfText(bytes).replace(/\s+/g, ' ')).toContain(markup);
  });

  it('lines stay lines', async () => {
    if (!poppler) return;
    const { bytes } = await renderer.render({ ...MAYOR_BRIEF, blocks: [{ kind: 'paragraph', text: 'one\r\ntwo\rthree\nfour' }] });
    expect(pdfText(bytes)).toContain('one\ntwo\nthree\nfour');
  });

  it('only addresses that a reader may follow become links', () => {
    const linked = (href: string) => JSON.stringify(typstData({ ...MAYOR_BRIEF, blocks: [{ kind: 'paragraph', text: [{ kind: 'link', href, text: 'go' }] }] }, asIs).blocks);
    for (const href of ['https://a.example/', 'mailto:a@b.example', 'tel:+14045550100']) expect(linked(href)).toContain('"kind":"link"');
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', '/app', 'data:text/html,x', '']) expect(linked(href)).not.toContain('"kind":"link"');
  });

  it('long words get places to break and lose no letter', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 200 }), (long) => {
      const [paragraph] = typstData({ ...MAYOR_BRIEF, blocks: [{ kind: 'paragraph', text: long }] }, asIs).blocks as unknown as { text: unknown[] }[];
      const pieces = paragraph?.text.filter((piece): piece is string => typeof piece === 'string') ?? [];
      expect(pieces.join('')).toBe(long);
      expect(pieces.every((piece) => !/\S{65}/u.test(piece))).toBe(true);
    }));
  });
});
