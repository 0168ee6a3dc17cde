import { createReadStream } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { newId } from '#libs/kernel';
import { fileProblem } from '../files.problems.js';
import { cleanFilename } from '../upload/clean-filename.rules.js';
import { fileKey } from './file-key.rules.js';
import { DEFAULT_MAX_BYTES, FileStore, type FileContent, type FileDescription, type PutOptions, type StoredFile } from './file-store.js';
import { MeasuredContent } from './measure-content.js';
import { syncFolder, writeDurableFile } from './write-durable-file.js';

/** Folders nobody but the server's own account may enter. */
const PRIVATE_FOLDER = { recursive: true, mode: 0o700 } as const;

/** Files in a folder of this machine. A file is there whole or not at all. */
export class LocalFolderStore extends FileStore {
  private readonly root: string;

  /** @param folder made when missing; unfinished uploads lie in `parts` below it and may be deleted while stopped */
  constructor(folder: string) {
    super();
    this.root = resolve(folder);
  }

  async put(workspaceId: string, content: FileContent, description: FileDescription, options: PutOptions = {}): Promise<StoredFile> {
    const id = newId();
    const path = this.path(workspaceId, id);
    const part = join(this.root, 'parts', id);
    const measured = new MeasuredContent(content, options.maxBytes ?? DEFAULT_MAX_BYTES);
    await storing(async () => {
      await mkdir(dirname(part), PRIVATE_FOLDER);
      await mkdir(dirname(path), PRIVATE_FOLDER);
      try {
        await writeDurableFile(part, measured);
        await rename(part, path);
      } catch (failure) {
        await rm(part, { force: true });
        throw failure;
      }
      await syncFolder(dirname(path));
    });
    return { id, sha256: measured.sha256(), size: measured.size, contentType: description.contentType, filename: cleanFilename(description.filename) };
  }

  async get(workspaceId: string, id: string): Promise<Buffer> {
    const path = this.path(workspaceId, id);
    return finding(() => readFile(path));
  }

  async stream(workspaceId: string, id: string): Promise<NodeJS.ReadableStream & AsyncIterable<Buffer>> {
    const path = this.path(workspaceId, id);
    // Opened here, so that an absent file is told now and not in mid-answer.
    const file = await finding(() => open(path, 'r'));
    return createReadStream(path, { fd: file, autoClose: true });
  }

  async remove(workspaceId: string, id: string): Promise<void> {
    const path = this.path(workspaceId, id);
    await storing(() => rm(path, { force: true }));
  }

  async exists(workspaceId: string, id: string): Promise<boolean> {
    const path = this.path(workspaceId, id);
    return storing(() => access(path)).then(() => true, (failure: unknown) => {
      if (errorCode(failure) === 'ENOENT') return false;
      throw failure;
    });
  }

  private path(workspaceId: string, id: string): string {
    return join(this.root, ...fileKey(workspaceId, id).split('/'));
  }
}

/** Faults of the disk, not of the file. */
const DISK_FAULTS: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EPERM', 'ENOTDIR']);

/** Tells a disk's fault in our words; anything else (a broken upload stream) stays as it is. */
async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    const reason = errorCode(failure);
    throw DISK_FAULTS.has(reason) ? fileProblem('store.unavailable', { reason }) : failure;
  }
}

function finding<T>(work: () => Promise<T>): Promise<T> {
  return storing(async () => {
    try {
      return await work();
    } catch (failure) {
      throw errorCode(failure) === 'ENOENT' ? fileProblem('file.absent') : failure;
    }
  });
}

function errorCode(failure: unknown): unknown {
  return typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : undefined;
}
