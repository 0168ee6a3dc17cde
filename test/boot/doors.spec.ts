import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MAYOR_BRIEF } from '../support/mayor-brief.js';
import { DIST, runNode } from './built.js';

/** `#libs/casework/http` for every built door. */
function doors(): string[] {
  const libs = join(DIST, 'libs');
  const found = readdirSync(libs, { recursive: true, encoding: 'utf8' }).map((path) => relative('.', path).split(sep).join('/'));
  return found.flatMap((path) => {
    const [, room, door] = /^((?:platform\/)?[a-z]+)\/(index|http|jobs)\.js$/.exec(path) ?? [];
    if (room === undefined || room === 'platform') return [];
    return [door === 'index' ? `#libs/${room}` : `#libs/${room}/${door}`];
  }).sort();
}

const IMPORT_ALL = `
  const failures = [];
  for (const door of process.argv.slice(1)) {
    const names = await import(door).then((room) => Object.keys(room), (error) => { failures.push(door + ': ' + error.stack); return ['failed']; });
    if (names.length === 0) failures.push(door + ' opens to nothing');
  }
  console.log(JSON.stringify(failures));
  process.exit(0);`;

/** A waiting renderer keeps no process alive, by design; the hosts have other reasons to stay. */
const RENDER = `
  setInterval(() => undefined, 1000);
  const { text } = await import('node:stream/consumers');
  const { PdfRenderer } = await import('#libs/platform/documents');
  const renderer = new PdfRenderer();
  const { bytes, pages } = await renderer.render(JSON.parse(await text(process.stdin)));
  await renderer.close();
  console.log(JSON.stringify({ pages, head: bytes.subarray(0, 8).toString('latin1'), tagged: bytes.toString('latin1').includes('/MarkInfo') }));
  process.exit(0);`;

describe('the build, by plain node', () => {
  it('every door of every room opens', async () => {
    const all = doors();
    expect(all.length).toBeGreaterThan(30);
    const { code, out, err } = await runNode(['--input-type=module', '--eval', IMPORT_ALL, '--', ...all], { PATH: process.env['PATH'] ?? '' }).ended;
    expect({ code, err, failures: out === '' ? [] : JSON.parse(out) }).toEqual({ code: 0, err: '', failures: [] });
  });

  it('L4 a document becomes a tagged PDF in the child that was built for it', async () => {
    const { code, out, err } = await runNode(['--input-type=module', '--eval', RENDER], { PATH: process.env['PATH'] ?? '' }, JSON.stringify(MAYOR_BRIEF)).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ pages: 3, head: '%PDF-1.7', tagged: true });
  });
});
