import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { downloadHeaders } from './download-headers.rules.js';

const headers = (contentType: string, filename = 'a.pdf', inline = false) => downloadHeaders({ contentType, filename, inline });

describe('P7 a stored file leaves without being run', () => {
  it.each(['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/xml', 'text/javascript', 'x', 'text/plain\r\nx: y', ''])('%j leaves as plain bytes, saved', (type) => {
    const sent = headers(type, 'a.html', true);
    expect(sent['content-type']).toBe('application/octet-stream');
    expect(sent['content-disposition']).toMatch(/^attachment; /);
    expect(sent['content-security-policy']).toContain('sandbox');
  });

  it('PDF and pictures may be shown where asked, other files never', () => {
    expect(headers('application/pdf', 'a.pdf', true)['content-disposition']).toMatch(/^inline; /);
    expect(headers('application/pdf')['content-disposition']).toMatch(/^attachment; /);
    expect(headers('text/plain', 'a.txt', true)['content-disposition']).toMatch(/^attachment; /);
  });

  it('keeps the type of an Office file, a size, and tells nobody to guess or keep', () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(downloadHeaders({ contentType: type, filename: 'a.xlsx', size: 9 })).toMatchObject({ 'content-type': type, 'content-length': '9', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
  });

  it('names travel in both forms of RFC 6266', () => {
    expect(headers('application/pdf', 'Año (1) "خطة".pdf')['content-disposition']).toBe(`attachment; filename="Ano (1) -___-.pdf"; filename*=UTF-8''A%C3%B1o%20%281%29%20-%D8%AE%D8%B7%D8%A9-.pdf`);
  });

  it('no name or type can add a header', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (filename, type) => {
      for (const value of Object.values(headers(type, filename))) expect(value).toMatch(/^[\x20-\x7e]*$/);
      expect(headers(type, filename)['content-disposition']?.match(/"/g)).toHaveLength(2);
    }), { numRuns: 1000 });
  });
});
