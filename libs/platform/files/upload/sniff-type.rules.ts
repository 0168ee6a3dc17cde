import { readZipDirectory } from './read-zip-directory.rules.js';

/** What may be attached: the extension a name may have, and its content type. */
export const UPLOAD_TYPES = {
  pdf: { contentType: 'application/pdf', extensions: ['pdf'] },
  png: { contentType: 'image/png', extensions: ['png'] },
  jpeg: { contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  docx: { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  csv: { contentType: 'text/csv', extensions: ['csv'] },
  text: { contentType: 'text/plain', extensions: ['txt', 'md', 'tsv'] },
} as const;

export type UploadType = keyof typeof UPLOAD_TYPES;

const SIGNATURES: readonly (readonly [UploadType, Buffer])[] = [
  ['pdf', Buffer.from('%PDF-')],
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['jpeg', Buffer.from([0xff, 0xd8, 0xff])],
];
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/**
 * What the bytes are, whatever their name says. Text has no signature: `text`
 * stands for CSV and plain text, and the name decides between them.
 */
export function sniffType(bytes: Buffer): UploadType | undefined {
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (signed) return signed[0];
  if (startsWith(bytes, ZIP)) return officeType(bytes);
  return looksLikeText(bytes) ? 'text' : undefined;
}

function startsWith(bytes: Buffer, signature: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

function officeType(bytes: Buffer): UploadType | undefined {
  const names = new Set(readZipDirectory(bytes)?.map((entry) => entry.name));
  if (!names.has('[Content_Types].xml')) return undefined;
  if (names.has('word/document.xml')) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : undefined;
}

/** UTF-8, an old Windows code page, or UTF-16 with its mark (as Excel writes); no markup that a browser might run. */
function looksLikeText(bytes: Buffer): boolean {
  const wide = bytes.length % 2 === 0 && (startsWith(bytes, Buffer.from([0xff, 0xfe])) || startsWith(bytes, Buffer.from([0xfe, 0xff])));
  if (!wide && bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d)) return false;
  const start = bytes.subarray(0, 1024).toString('latin1').replaceAll('\0', '').replace(/^[\u00ef\u00bb\u00bf\u00fe\u00ff\s]+/, '');
  return !/^<(?:!doctype|\?xml|!--|html|head|body|script|svg|iframe|[a-z]+[\s>])/i.test(start);
}
