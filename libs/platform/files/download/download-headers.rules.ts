import { cleanFilename } from '../upload/clean-filename.rules.js';

export interface Download {
  readonly contentType: string;
  readonly filename: string;
  readonly size?: number;
  /** Show in the browser: honored for PDF, PNG and JPEG only. */
  readonly inline?: boolean;
}

const INLINE = new Set(['application/pdf', 'image/png', 'image/jpeg']);
/** Types a browser would run: they leave as plain bytes. */
const ACTIVE = /html|xml|svg|javascript|ecmascript|x-shockwave|multipart|x-mixed/i;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*(?:; ?charset=[a-z0-9-]+)?$/i;

/**
 * Headers for handing out a stored file: saved, not shown; never guessed at,
 * never run, never kept by a proxy. The name goes in both forms of RFC 6266.
 */
export function downloadHeaders(download: Download): Readonly<Record<string, string>> {
  const type = download.contentType.toLowerCase();
  const inert = MEDIA_TYPE.test(type) && (!ACTIVE.test(type) || type.startsWith('application/vnd.openxmlformats-officedocument.'));
  const filename = cleanFilename(download.filename);
  const ascii = filename.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const disposition = download.inline === true && INLINE.has(type) ? 'inline' : 'attachment';
  return {
    'content-type': inert ? type : 'application/octet-stream',
    'content-disposition': `${disposition}; filename="${ascii}"; filename*=UTF-8''${rfc8187(filename)}`,
    'x-content-type-options': 'nosniff',
    // Browsers refuse to show a PDF in a sandbox; a saved file needs the strictest word.
    'content-security-policy': disposition === 'inline' ? "frame-ancestors 'self'" : "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    ...(download.size === undefined ? {} : { 'content-length': String(download.size) }),
  };
}

function rfc8187(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
