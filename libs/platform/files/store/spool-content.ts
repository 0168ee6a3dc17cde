import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MeasuredContent } from './measure-content.js';
import type { FileContent } from './file-store.js';
import { writeDurableFile } from './write-durable-file.js';

export interface SpooledContent {
  readonly blob: Blob;
  readonly sha256: string;
  readonly size: number;
  /** Removes what lies on the disk. */
  discard(): Promise<void>;
}

/**
 * S3 wants size and checksum before the first byte, so a stream is laid down in
 * a private temporary folder first; memory stays small whatever its size.
 * @throws Problem `files.file.too-large`
 */
export async function spool(content: FileContent, maxBytes: number): Promise<SpooledContent> {
  const measured = new MeasuredContent(content, maxBytes);
  if (content instanceof Uint8Array) {
    for await (const chunk of measured) void chunk;
    return { blob: new Blob([content as Uint8Array<ArrayBuffer>]), sha256: measured.sha256(), size: measured.size, discard: async () => undefined };
  }
  const folder = await mkdtemp(join(tmpdir(), 'commonplan-upload-'));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'content');
    await writeDurableFile(path, measured);
    return { blob: await openAsBlob(path), sha256: measured.sha256(), size: measured.size, discard };
  } catch (failure) {
    await discard();
    throw failure;
  }
}
