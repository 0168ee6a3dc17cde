import { Injectable } from '@nestjs/common';
import { Problem } from '#libs/kernel';
import { checkUpload, cleanFilename, FileStore } from '#libs/platform/files';
import type { IncomingFile } from '#libs/platform/mail';
import type { Attachment, Refusal } from './attachment.entity.js';

const MOST_FILES = 20;

/** A file that is in the store, or the reason why it is not; its row is still to be written. */
export type KeptFile = Pick<Attachment, 'position' | 'filename' | 'fileId' | 'contentType' | 'size' | 'sha256' | 'refused'>;

/** What came with an email goes through the same door as every upload: judged by its bytes, limited in size, never run. */
@Injectable()
export class AttachedFiles {
  constructor(private readonly files: FileStore) {}

  async put(workspaceId: string, given: readonly IncomingFile[]): Promise<KeptFile[]> {
    const kept: KeptFile[] = [];
    for (const [at, file] of given.entries()) kept.push(await this.one(workspaceId, file, at + 1));
    return kept;
  }

  /** Takes back what no row will name. */
  async drop(workspaceId: string, kept: readonly KeptFile[]): Promise<void> {
    for (const { fileId } of kept) if (fileId !== null) await this.files.remove(workspaceId, fileId);
  }

  private async one(workspaceId: string, { filename, content }: IncomingFile, position: number): Promise<KeptFile> {
    const refuse = (refused: Refusal): KeptFile => ({ position, filename: cleanFilename(filename), fileId: null, contentType: null, size: content.length, sha256: null, refused });
    if (position > MOST_FILES) return refuse('count');
    try {
      const stored = await this.files.put(workspaceId, content, checkUpload(content, filename));
      return { position, filename: stored.filename, fileId: stored.id, contentType: stored.contentType, size: stored.size, sha256: stored.sha256, refused: null };
    } catch (error) {
      if (!(error instanceof Problem) || error.kind === 'unavailable') throw error;
      return refuse(error.kind === 'too-large' ? 'size' : 'type');
    }
  }
}
