import { fileProblem } from '../files.problems.js';
import { cleanFilename, extensionOf } from './clean-filename.rules.js';
import { readZipDirectory } from './read-zip-directory.rules.js';
import { sniffType, UPLOAD_TYPES, type UploadType } from './sniff-type.rules.js';

export interface UploadRules {
  /** Bytes, default 25 MB. */
  readonly maxBytes?: number;
  /** Default all of `UPLOAD_TYPES`. */
  readonly types?: readonly UploadType[];
}

export interface CheckedUpload {
  readonly type: UploadType;
  /** Ours, from the bytes; what the browser claimed is not used. */
  readonly contentType: string;
  /** Cleaned. */
  readonly filename: string;
}

export const DEFAULT_UPLOAD_BYTES = 25 * 1024 * 1024;
/** Unpacked bytes and entries of an Office file; an honest one stays far below. */
const MOST_UNPACKED = 300 * 1024 * 1024;
const MOST_ENTRIES = 5_000;

/**
 * Judges an upload by its bytes (P7).
 * @throws Problem `files.file.too-large`, `files.upload.empty`, `.type-refused`, `.name-mismatch`, `.macros-refused`, `.archive-refused`
 */
export function checkUpload(bytes: Buffer, filename: string, rules: UploadRules = {}): CheckedUpload {
  const { maxBytes = DEFAULT_UPLOAD_BYTES, types = Object.keys(UPLOAD_TYPES) as UploadType[] } = rules;
  if (bytes.length === 0) throw fileProblem('upload.empty');
  if (bytes.length > maxBytes) throw fileProblem('file.too-large', { maxBytes });
  const name = cleanFilename(filename);
  const type = named(sniffType(bytes), extensionOf(name));
  if (type === undefined || !types.includes(type)) throw fileProblem('upload.type-refused', { allowed: types });
  if (!UPLOAD_TYPES[type].extensions.some((extension) => extension === extensionOf(name))) {
    throw fileProblem('upload.name-mismatch', { expected: UPLOAD_TYPES[type].extensions });
  }
  if (type === 'docx' || type === 'xlsx') checkArchive(bytes);
  return { type, contentType: UPLOAD_TYPES[type].contentType, filename: name };
}

function named(sniffed: UploadType | undefined, extension: string): UploadType | undefined {
  return sniffed === 'text' && extension === 'csv' ? 'csv' : sniffed;
}

function checkArchive(bytes: Buffer): void {
  const entries = readZipDirectory(bytes) ?? [];
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > MOST_ENTRIES || unpacked > MOST_UNPACKED || entries.some((entry) => entry.encrypted)) {
    throw fileProblem('upload.archive-refused');
  }
  if (entries.some((entry) => /vbaProject\.bin$/i.test(entry.name))) throw fileProblem('upload.macros-refused');
}
