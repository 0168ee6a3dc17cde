import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import fc from 'fast-check';
import { newId } from '#libs/kernel';
import { FakeS3 } from '../../../../test/support/fake-s3.js';
import { FilesModule } from '../files.module.js';
import { fileKey } from './file-key.rules.js';
import { FileStore } from './file-store.js';
import { LocalFolderStore } from './local-folder-store.js';
import { S3Store } from './s3-store.js';

const PDF = { contentType: 'application/pdf', filename: '../minutes?.pdf' };
const city = newId();
const other = newId();
const outside = new FakeS3();
let folder: string;
let endpoint: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonplan-files-'));
  endpoint = await outside.start();
});
afterEach(async () => {
  await outside.stop();
  outside.objects.clear();
  await rm(folder, { recursive: true });
});

const s3Options = () => ({ endpoint: `${endpoint}/`, bucket: 'city-files', region: 'us-east-1', accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' });
const stores: [string, () => FileStore][] = [
  ['a local folder', () => new LocalFolderStore(join(folder, 'files'))],
  ['an S3-compatible store', () => new S3Store(s3Options())],
];

describe.each(stores)('files in %s', (_, open) => {
  const bytes = randomBytes(300_000);
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  it('keeps bytes and streams alike, and gives them back', async () => {
    const store = open();
    const fromBytes = await store.put(city, bytes, PDF);
    const fromStream = await store.put(city, Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), PDF);
    for (const stored of [fromBytes, fromStream]) {
      expect(stored).toEqual({ id: stored.id, sha256, size: 300_000, contentType: 'application/pdf', filename: 'minutes-.pdf' });
      expect((await store.get(city, stored.id)).equals(bytes)).toBe(true);
      const chunks: Buffer[] = [];
      for await (const chunk of await store.stream(city, stored.id)) chunks.push(chunk);
      expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    }
    const empty = await store.put(city, new Uint8Array(), PDF);
    expect(await store.get(city, empty.id)).toHaveLength(0);
  });

  it('T14 another city finds nothing', async () => {
    const store = open();
    const { id } = await store.put(city, bytes, PDF);
    expect([await store.exists(city, id), await store.exists(other, id)]).toEqual([true, false]);
    await expect(store.get(other, id)).rejects.toMatchObject({ code: 'files.file.absent', kind: 'absent' });
    await expect(store.stream(other, id)).rejects.toMatchObject({ code: 'files.file.absent' });
    await store.remove(other, id);
    expect(await store.exists(city, id)).toBe(true);
  });

  it('removes, twice without harm', async () => {
    const store = open();
    const { id } = await store.put(city, bytes, PDF);
    await store.remove(city, id);
    await store.remove(city, id);
    expect(await store.exists(city, id)).toBe(false);
  });

  it('P7 a file one byte too large, or a broken upload, leaves nothing behind', async () => {
    const store = open();
    const broken = async function* () {
      yield bytes;
      throw new Error('the phone went away');
    };
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith('commonplan-upload-'));
    await expect(store.put(city, Readable.from([bytes]), PDF, { maxBytes: 299_999 })).rejects.toMatchObject({ code: 'files.file.too-large', kind: 'too-large' });
    await expect(store.put(city, bytes, PDF, { maxBytes: 299_999 })).rejects.toMatchObject({ code: 'files.file.too-large' });
    await expect(store.put(city, broken(), PDF)).rejects.toThrow('the phone went away');
    expect(outside.objects.size + (await filesBelow(folder)).length).toBe(0);
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('commonplan-upload-'))).toEqual(before);
    expect((await store.put(city, bytes, PDF, { maxBytes: 300_000 })).size).toBe(300_000);
  });

  it('T14 no name leads out of the store', async () => {
    const store = open();
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom('..', '../..', '.', '', `${newId()}/..`, `${newId()}\0`, newId().toUpperCase())), async (name) => {
      expect(() => fileKey(city, name)).toThrow('files.file.absent');
      await expect(store.get(name, newId())).rejects.toThrow('files.file.absent');
      await expect(store.put(name, bytes, PDF)).rejects.toThrow('files.file.absent');
    }));
  });
});

describe('a local folder', () => {
  it('T14 lies at w/<workspace>/<id>, readable by its owner only', async () => {
    const { id } = await new LocalFolderStore(folder).put(city, Buffer.from('x'), PDF);
    expect(await readFile(join(folder, 'w', city, id), 'utf8')).toBe('x');
    const mode = async (...path: string[]) => ((await stat(join(folder, ...path))).mode & 0o777).toString(8);
    expect([await mode('w'), await mode('w', city), await mode('parts'), await mode('w', city, id)]).toEqual(['700', '700', '700', '600']);
    expect(await readdir(join(folder, 'parts'))).toEqual([]);
  });

  it('a folder that cannot be one is unavailable', async () => {
    await new LocalFolderStore(folder).put(city, Buffer.from('x'), PDF);
    const [file = ''] = await filesBelow(folder);
    await expect(new LocalFolderStore(file).put(city, Buffer.from('x'), PDF)).rejects.toMatchObject({ code: 'files.store.unavailable', kind: 'unavailable' });
  });
});

describe('an S3-compatible store', () => {
  it('T14 signs every request and keys it by city, path-style', async () => {
    outside.seen.length = 0;
    const store = new S3Store(s3Options());
    const { id } = await store.put(city, Readable.from([Buffer.from('abc')]), PDF);
    await store.get(city, id);
    await store.exists(city, id);
    await store.remove(city, id);
    expect(outside.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['PUT', 'GET', 'HEAD', 'DELETE'].map((method) => `${method} /city-files/w/${city}/${id}`));
    expect(outside.seen.every(({ headers }) => headers.authorization?.includes('Credential=AKIDEXAMPLE/'))).toBe(true);
    expect(outside.seen[0]?.headers).toMatchObject({ 'content-length': '3', 'content-type': 'application/pdf' });
  });

  it('tries again when the store stumbles', async () => {
    outside.failures.push(503, 429);
    expect((await new S3Store(s3Options()).put(city, Buffer.from('x'), PDF)).size).toBe(1);
  });

  it.each([403, 400, 500])('an answer of %i means unavailable', async (status) => {
    const store = new S3Store(s3Options());
    for (const work of [() => store.put(city, Buffer.from('x'), PDF), () => store.get(city, newId()), () => store.remove(city, newId()), () => store.exists(city, newId())]) {
      outside.failures.splice(0, Infinity, ...Array.from({ length: status === 500 ? 3 : 1 }, () => status));
      await expect(work()).rejects.toMatchObject({ code: 'files.store.unavailable', kind: 'unavailable', details: { status } });
    }
  });

  it('a store that is away or silent is unavailable', async () => {
    const away = new S3Store({ ...s3Options(), endpoint: 'http://127.0.0.1:9' });
    await expect(away.get(city, newId())).rejects.toMatchObject({ code: 'files.store.unavailable', details: { reason: 'unreachable' } });
    outside.silent = true;
    await expect(new S3Store({ ...s3Options(), timeoutMs: 50 }).exists(city, newId())).rejects.toMatchObject({ code: 'files.store.unavailable' });
    outside.silent = false;
  });
});

describe('the module chooses', () => {
  it.each([['LocalFolderStore', null], ['S3Store', true]])('%s', async (name, s3) => {
    const context = await Test.createTestingModule({ imports: [FilesModule.register({ folder, s3: s3 ? s3Options() : null })] }).compile();
    expect(context.get(FileStore).constructor.name).toBe(name);
    await context.close();
  });
});

async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
