import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A small S3 over real HTTP: keeps objects, wants signed requests with a length and a true checksum. */
export class FakeS3 {
  readonly objects = new Map<string, Buffer>();
  readonly seen: SeenRequest[] = [];
  /** Statuses to answer with instead, one request each. */
  readonly failures: number[] = [];
  /** Takes requests and never answers. */
  silent = false;
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '', headers } = request;
    this.seen.push({ method, path, headers });
    if (this.silent) return;
    const failure = this.failures.shift() ?? refusal(headers, method, Buffer.concat(chunks));
    if (failure !== undefined) response.writeHead(failure).end('<Error/>');
    else this.serve(method, path, Buffer.concat(chunks), response);
  }

  private serve(method: string, path: string, body: Buffer, response: ServerResponse): void {
    const held = this.objects.get(path);
    if (method === 'PUT') {
      this.objects.set(path, body);
      response.writeHead(200).end();
    } else if (method === 'DELETE') {
      this.objects.delete(path);
      response.writeHead(204).end();
    } else if (held === undefined) response.writeHead(404).end(method === 'HEAD' ? undefined : '<Error><Code>NoSuchKey</Code></Error>');
    else response.writeHead(200, { 'content-length': held.length }).end(method === 'HEAD' ? undefined : held);
  }
}

function refusal(headers: IncomingMessage['headers'], method: string, body: Buffer): number | undefined {
  const signed = /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[^/]+\/s3\/aws4_request, SignedHeaders=host;[a-z0-9;-]+, Signature=[0-9a-f]{64}$/;
  if (!signed.test(headers.authorization ?? '') || headers['x-amz-date'] === undefined) return 403;
  if (method !== 'PUT') return undefined;
  if (headers['content-length'] === undefined) return 411;
  return headers['x-amz-content-sha256'] === createHash('sha256').update(body).digest('hex') ? undefined : 400;
}
