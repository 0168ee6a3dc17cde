import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { newId } from '#libs/kernel';
import { fileProblem } from '../files.problems.js';
import { cleanFilename } from '../upload/clean-filename.rules.js';
import { fileKey } from './file-key.rules.js';
import { DEFAULT_MAX_BYTES, FileStore, type FileContent, type FileDescription, type PutOptions, type StoredFile } from './file-store.js';
import { spool } from './spool-content.js';

export interface S3Options {
  /** Such as `https://s3.us-east-1.amazonaws.com`; the bucket goes into the path. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Milliseconds for one request until its answer begins, default 30,000. */
  readonly timeoutMs?: number;
}

/** Tries after the first, for answers 5xx and 429. */
const RETRIES = 2;

/** Files in any S3-compatible store, path-style, signed with Signature Version 4. */
export class S3Store extends FileStore {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor(private readonly options: S3Options) {
    super();
    const { accessKeyId, secretAccessKey, region } = options;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
    this.base = `${options.endpoint.replace(/\/+$/, '')}/${encodeURIComponent(options.bucket)}`;
  }

  async put(workspaceId: string, content: FileContent, description: FileDescription, options: PutOptions = {}): Promise<StoredFile> {
    const id = newId();
    const key = fileKey(workspaceId, id);
    const spooled = await spool(content, options.maxBytes ?? DEFAULT_MAX_BYTES);
    const { sha256, size } = spooled;
    try {
      // The store recomputes the checksum, so a file damaged on the way is refused there.
      const headers = { 'content-type': description.contentType, 'x-amz-content-sha256': sha256 };
      await this.send(key, { method: 'PUT', body: spooled.blob, headers });
    } finally {
      await spooled.discard();
    }
    return { id, sha256, size, contentType: description.contentType, filename: cleanFilename(description.filename) };
  }

  async get(workspaceId: string, id: string): Promise<Buffer> {
    const answer = await this.found(workspaceId, id);
    return Buffer.from(await answer.arrayBuffer().catch(unreachable));
  }

  async stream(workspaceId: string, id: string): Promise<NodeJS.ReadableStream & AsyncIterable<Buffer>> {
    const answer = await this.found(workspaceId, id);
    return answer.body === null ? Readable.from([]) : Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
  }

  async remove(workspaceId: string, id: string): Promise<void> {
    await this.send(fileKey(workspaceId, id), { method: 'DELETE' }, [404]);
  }

  async exists(workspaceId: string, id: string): Promise<boolean> {
    return (await this.send(fileKey(workspaceId, id), { method: 'HEAD' }, [404])).ok;
  }

  private async found(workspaceId: string, id: string): Promise<Response> {
    const answer = await this.send(fileKey(workspaceId, id), { method: 'GET' }, [404]);
    if (answer.status === 404) throw fileProblem('file.absent');
    return answer;
  }

  /** @param fine statuses besides 2xx that are an answer, not a failure */
  private async send(key: string, request: RequestInit, fine: readonly number[] = []): Promise<Response> {
    const patience = new AbortController();
    const clock = setTimeout(() => patience.abort(), this.options.timeoutMs ?? 30_000);
    const answer = await this.client.fetch(`${this.base}/${key}`, { ...request, signal: patience.signal })
      .catch(unreachable).finally(() => clearTimeout(clock));
    if (answer.ok && request.method !== 'GET') await answer.body?.cancel();
    if (answer.ok || fine.includes(answer.status)) return answer;
    await answer.body?.cancel();
    throw fileProblem('store.unavailable', { status: answer.status });
  }
}

/** The cause may hold addresses and keys' ids; people learn that the store is away. */
function unreachable(): never {
  throw fileProblem('store.unavailable', { reason: 'unreachable' });
}
