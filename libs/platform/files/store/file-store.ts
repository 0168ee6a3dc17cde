/** Bytes at hand, or a stream of them (a Node `Readable` is one). */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

export interface FileDescription {
  readonly contentType: string;
  /** As given by a person; stored names are ids. */
  readonly filename: string;
}

export interface PutOptions {
  /** Default 100 MB; one byte more and nothing is kept. */
  readonly maxBytes?: number;
}

/** What the caller writes into its own row; the store keeps no names. */
export interface StoredFile extends FileDescription {
  /** UUIDv7. */
  readonly id: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

export const DEFAULT_MAX_BYTES = 100 * 1024 * 1024;

/**
 * Where attached files lie, keyed by workspace (T14): `w/<workspaceId>/<id>`.
 * Who may see a file is decided by the room that owns its row, before asking here.
 * Every method throws Problem `files.store.unavailable` when the store cannot be reached.
 */
export abstract class FileStore {
  /** @throws Problem `files.file.too-large`; the name comes back cleaned */
  abstract put(workspaceId: string, content: FileContent, description: FileDescription, options?: PutOptions): Promise<StoredFile>;
  /** @throws Problem `files.file.absent` */
  abstract get(workspaceId: string, id: string): Promise<Buffer>;
  /** The caller must read or destroy it. @throws Problem `files.file.absent` */
  abstract stream(workspaceId: string, id: string): Promise<NodeJS.ReadableStream & AsyncIterable<Buffer>>;
  /** Removing what is not there is no failure: a purge may run twice. */
  abstract remove(workspaceId: string, id: string): Promise<void>;
  abstract exists(workspaceId: string, id: string): Promise<boolean>;
}
