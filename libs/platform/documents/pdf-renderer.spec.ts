import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { MAYOR_BRIEF, MAYOR_BRIEF_ARABIC } from '../../../test/support/mayor-brief.js';
import { pdfInfo, pdfText, popplerInstalled } from '../../../test/support/poppler.js';
import { DocumentsModule } from './documents.module.js';
import type { DocumentModel } from './model/document.model.js';
import { PdfRenderer, type RenderedPdf } from './pdf-renderer.js';

const poppler = popplerInstalled();
const small = (blocks: DocumentModel['blocks']): DocumentModel => ({ ...MAYOR_BRIEF, blocks });
const figure = (name: string, svg: string) => ({ kind: 'figure' as const, name, svg, alt: 'A chart' });
const GOOD_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="9" height="9"/></svg>';

describe('L4 a document is an accessible PDF', () => {
  const renderer = new PdfRenderer();
  let english: RenderedPdf;
  let arabic: RenderedPdf;
  beforeAll(async () => {
    [english, arabic] = await Promise.all([renderer.render(MAYOR_BRIEF), renderer.render(MAYOR_BRIEF_ARABIC)]);
  });
  afterAll(() => renderer.close());

  it('L4 is tagged, US Letter, with title and author', () => {
    if (!poppler) return;
    const info = pdfInfo(english.bytes);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Page size: +612 x 792 pts \(letter\)/);
    expect(info).toContain('Welcoming plan: one page for the Mayor');
    expect(info).toMatch(/Author: +City of Riverton/);
    expect(info).toMatch(new RegExp(`Pages: +${english.pages}\n`));
    expect(pdfInfo(english.bytes, '-meta')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdfInfo(arabic.bytes, '-meta')).toContain('<rdf:li>ar</rdf:li>');
  });

  it('L4 headings, table heads, captions, lists, links and figures are in the structure', () => {
    if (!poppler) return;
    const tags = pdfInfo(english.bytes, '-struct-text');
    for (const tag of ['H1', 'H2', 'Table', 'Caption', 'THead', 'TH', 'TD', 'L (block)', 'Figure', 'Link']) expect(tags).toContain(tag);
    expect(tags).toMatch(/TH <\w+>:\s+\/Scope \/Column[^"]+"Budget"/);
    expect(english.bytes.toString('latin1')).toContain('/Alt (Bar chart: 13 on time');
    expect(pdfInfo(arabic.bytes, '-struct-text')).toContain('THead');
  });

  it('S-049 text carries the figures, the footer and the states', () => {
    if (!poppler) return;
    const text = pdfText(english.bytes, '-layout');
    for (const word of ['$131,750', '◌ no update since October 3', '▲ 23 days late', 'Page 1 of 3', 'Page 3 of 3', 'SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08']) {
      expect(text).toContain(word);
    }
    expect(pdfText(arabic.bytes)).toContain('$130,500');
    expect(pdfText(arabic.bytes)).toContain('صفحة');
    expect([...english.lostCharacters, ...arabic.lostCharacters]).toEqual([]);
  });

  it('the same document gives the same bytes, from another process too', async () => {
    const again = new PdfRenderer();
    expect((await again.render(MAYOR_BRIEF)).sha256).toBe(english.sha256);
    expect((await renderer.render(MAYOR_BRIEF_ARABIC)).bytes.equals(arabic.bytes)).toBe(true);
    await again.close();
  });

  it('a compact document needs fewer pages', async () => {
    const blocks = MAYOR_BRIEF.blocks.slice(0, MAYOR_BRIEF.blocks.findIndex(({ kind }) => kind === 'pageBreak'));
    const pages = async (compact: boolean) => (await renderer.render({ ...MAYOR_BRIEF, blocks, compact })).pages;
    expect([await pages(false), await pages(true)]).toEqual([2, 1]);
  });

  it('a skipped heading level and a first level of 3 are closed up', async () => {
    const { bytes } = await renderer.render(small([{ kind: 'heading', level: 3, text: 'First' }, { kind: 'heading', level: 4, text: 'Second' }]));
    if (poppler) expect(pdfInfo(bytes, '-struct-text')).toMatch(/H1[^"]*"[^"]*"[^"]*"First"[\s\S]*H2[^"]*"[^"]*"[^"]*"Second"/);
  });

  it('a character that no font has becomes one replacement and is reported', async () => {
    const rendered = await renderer.render(small([{ kind: 'paragraph', text: 'Great 👨‍👩‍👧 plan 漢' }]));
    expect(rendered.lostCharacters).toEqual(['👨‍👩‍👧', '漢']);
    if (poppler) expect(pdfText(rendered.bytes)).toContain('Great � plan �');
  });

  it.each([
    ['not a picture', 'no picture at all'],
    ['a linked file', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd" width="5" height="5"/></svg>'],
    ['a linked page', '<svg xmlns="http://www.w3.org/2000/svg"><style>@import url(https://evil.example/x)</style></svg>'],
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['entities', '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('P6 a bad figure is named: %s', async (_, svg) => {
    const model = small([figure('chart.good', GOOD_SVG), figure('chart.bad', svg)]);
    await expect(renderer.render(model)).rejects.toMatchObject({ code: 'documents.figure.unreadable', kind: 'invalid', details: { figure: 'chart.bad' } });
    await expect(renderer.render(small([figure('chart.good', GOOD_SVG)]))).resolves.toHaveProperty('pages', 1);
  });
});

describe('the module gives the renderer', () => {
  it('ends the child when the module is destroyed', async () => {
    const context = await Test.createTestingModule({ imports: [DocumentsModule] }).compile();
    const renderer = context.get(PdfRenderer);
    await renderer.render(MAYOR_BRIEF);
    const child = renderer.processId ?? 0;
    expect(() => process.kill(child, 0)).not.toThrow();
    await context.close();
    expect(() => process.kill(child, 0)).toThrow('ESRCH');
    await expect(renderer.render(MAYOR_BRIEF)).rejects.toMatchObject({ code: 'documents.renderer.closed' });
  });
});
