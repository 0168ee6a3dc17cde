import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkUpload } from './check-upload.rules.js';
import { cleanFilename } from './clean-filename.rules.js';
import { readZipDirectory } from './read-zip-directory.rules.js';

/** A ZIP of empty members that claims the given sizes. */
function zip(members: Readonly<Record<string, { size?: number; flags?: number }>>): Buffer {
  const entries = Object.entries(members).map(([name, { size = 0, flags = 0 }]) => {
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(flags, 8);
    head.writeUInt32LE(size, 24);
    head.writeUInt16LE(Buffer.byteLength(name), 28);
    return Buffer.concat([head, Buffer.from(name)]);
  });
  const start = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(26)]);
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(start.length, 16);
  return Buffer.concat([start, directory, end]);
}

const word = { '[Content_Types].xml': {}, 'word/document.xml': { size: 900 } };
const sheet = { '[Content_Types].xml': {}, 'xl/workbook.xml': {} };
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const verdict = (bytes: Buffer, name: string, rules = {}) => {
  try {
    return checkUpload(bytes, name, rules).contentType;
  } catch (problem) {
    return (problem as { code: string }).code;
  }
};

describe('P7 an upload is judged by its bytes', () => {
  it.each([
    ['plan.pdf', Buffer.from('%PDF-1.7 …'), 'application/pdf'],
    ['map.PNG', png, 'image/png'],
    ['hall.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['minutes.docx', zip(word), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['budget.xlsx', zip(sheet), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['steps.csv', Buffer.from('\ufeffnumber,title\r\n13,"Año"\r\n'), 'text/csv'],
    ['steps.csv', Buffer.from('number;t\u00edtulo', 'latin1'), 'text/csv'],
    ['notes.txt', Buffer.from('\ufeffwide', 'utf16le'), 'text/plain'],
    ['notes.txt', Buffer.from('a < b'), 'text/plain'],
  ])('takes %s', (name, bytes, contentType) => {
    expect(verdict(bytes, name)).toBe(contentType);
  });

  it.each([
    ['an empty file', 'a.pdf', Buffer.alloc(0), 'files.upload.empty'],
    ['SVG', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'files.upload.type-refused'],
    ['SVG that calls itself text', 'a.txt', Buffer.from('\n <?xml version="1.0"?><svg/>'), 'files.upload.type-refused'],
    ['HTML that calls itself CSV', 'a.csv', Buffer.from('<!DOCTYPE html><script>1</script>'), 'files.upload.type-refused'],
    ['wide HTML', 'a.txt', Buffer.from('\ufeff<html>', 'utf16le'), 'files.upload.type-refused'],
    ['a program', 'a.pdf', Buffer.from('MZ\x90\0\x03'), 'files.upload.type-refused'],
    ['a plain archive', 'a.zip', zip({ 'a.txt': {} }), 'files.upload.type-refused'],
    ['a broken archive', 'a.docx', zip(word).subarray(0, 60), 'files.upload.type-refused'],
    ['a PDF with a second extension', 'a.pdf.exe', Buffer.from('%PDF-1.7'), 'files.upload.name-mismatch'],
    ['a picture named PDF', 'a.pdf', png, 'files.upload.name-mismatch'],
    ['macros', 'a.docx', zip({ ...word, 'word/vbaProject.bin': {} }), 'files.upload.macros-refused'],
    ['a bomb', 'a.xlsx', zip({ ...sheet, 'xl/sheet.xml': { size: 4_000_000_000 } }), 'files.upload.archive-refused'],
    ['a locked member', 'a.docx', zip({ ...word, 'word/x.xml': { flags: 1 } }), 'files.upload.archive-refused'],
  ])('refuses %s', (_, name, bytes, code) => {
    expect(verdict(bytes, name)).toBe(code);
  });

  it('keeps the caller’s limits', () => {
    expect(verdict(png, 'a.png', { types: ['pdf'] })).toBe('files.upload.type-refused');
    expect(verdict(png, 'a.png', { maxBytes: 8 })).toBe('files.file.too-large');
    expect(verdict(png, 'a.png', { maxBytes: 9 })).toBe('image/png');
  });

  it('reads any bytes as an archive without failing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(400), (noise, at) => {
      const archive = Buffer.from(zip(word));
      archive.set(noise.subarray(0, Math.max(0, archive.length - at)), Math.min(at, archive.length));
      for (const bytes of [archive, Buffer.from(noise)]) expect(() => readZipDirectory(bytes)).not.toThrow();
    }), { numRuns: 1000 });
  });
});

describe('a file name is cleaned', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Maria\\plan.pdf', 'plan.pdf'],
    ['in\u202efdp.exe', 'infdp.exe'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie- x.pdf'],
    ['  .hidden.  ', 'hidden'],
    ['CON.txt', '_CON.txt'],
    ['..', 'file'],
    ['', 'file'],
    ['خطة.pdf', 'خطة.pdf'],
    [`${'é'.repeat(500)}.docx`, `${'é'.repeat(120)}.docx`],
  ])('%j', (name, clean) => {
    expect(cleanFilename(name)).toBe(clean);
  });

  it('is safe and stable for any name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
      const clean = cleanFilename(name);
      expect(clean).toMatch(/^[^/\\\p{C}<>:"|?*]+$/u);
      expect(clean.length).toBeLessThan(260);
      expect(cleanFilename(clean)).toBe(clean);
    }), { numRuns: 2000 });
  });
});
