import { createHash } from 'node:crypto';
import { fileProblem } from '../files.problems.js';
import type { FileContent } from './file-store.js';

/** Passes bytes on while counting and hashing them; read the result after the last byte. */
export class MeasuredContent implements AsyncIterable<Uint8Array> {
  size = 0;
  private readonly hash = createHash('sha256');

  constructor(
    private readonly content: FileContent,
    private readonly maxBytes: number,
  ) {}

  /** Lower-case hex; may be asked once. */
  sha256(): string {
    return this.hash.digest('hex');
  }

  /** @throws Problem `files.file.too-large` at the first byte too many */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const chunks = this.content instanceof Uint8Array ? [this.content] : this.content;
    for await (const chunk of chunks) {
      this.size += chunk.byteLength;
      if (this.size > this.maxBytes) throw fileProblem('file.too-large', { maxBytes: this.maxBytes });
      this.hash.update(chunk);
      yield chunk;
    }
  }
}
