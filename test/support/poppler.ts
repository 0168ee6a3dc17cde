import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Poppler as an oracle independent of the writer of the PDF.
 * @returns whether it is installed; without it a run prints NOT RUN, and with CI=true fails.
 */
export function popplerInstalled(): boolean {
  if (spawnSync('pdfinfo', ['-v']).error === undefined) return true;
  const sentence = 'NOT RUN: pdfinfo is not installed (Debian: poppler-utils), PDF tags are unchecked';
  if (process.env['CI'] === 'true') throw new Error(sentence);
  process.stderr.write(`${sentence}\n`);
  return false;
}

/** What `pdfinfo` says of the file; `-struct-text` gives tags with their text. */
export function pdfInfo(pdf: Uint8Array, ...options: string[]): string {
  return onFile(pdf, (path) => run('pdfinfo', [...options, path]));
}

/** The text layer, page by page, as laid out. */
export function pdfText(pdf: Uint8Array, ...options: string[]): string {
  return onFile(pdf, (path) => run('pdftotext', [...options, path, '-']));
}

function run(tool: string, args: readonly string[]): string {
  // Poppler 22 warns about PDF/UA's own attributes on stderr.
  return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function onFile<T>(pdf: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'commonplan-pdf-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, pdf);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
