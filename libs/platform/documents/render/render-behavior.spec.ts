import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MAYOR_BRIEF } from '../../../../test/support/mayor-brief.js';
import { PdfRenderer } from '../pdf-renderer.js';

/** Heavy enough to be caught in mid-work. */
const LONG = { ...MAYOR_BRIEF, blocks: Array.from({ length: 300 }, () => MAYOR_BRIEF.blocks).flat() };

describe('J7 rendering does not hold up other work', () => {
  let renderer: PdfRenderer;
  beforeEach(() => {
    renderer = new PdfRenderer();
  });
  afterEach(() => renderer.close());

  it('J7 timers run between the start of the layout and the finished file', async () => {
    const order: string[] = [];
    const ticking = setInterval(() => order.at(-1) !== 'other work' && order.push('other work'), 1);
    await renderer.render(LONG, { onProgress: ({ phase }) => order.push(phase) });
    clearInterval(ticking);
    const seen = order.filter((entry, index) => entry !== 'other work' || order[index - 1] === 'laying-out');
    expect(seen).toEqual(['laying-out', 'other work', 'writing', 'done']);
  });

  it('documents come one at a time, first come first served, and hear how many are ahead', async () => {
    const heard: string[] = [];
    await Promise.all(['a', 'b', 'c'].map((name) => renderer.render(MAYOR_BRIEF, { onProgress: ({ phase, ahead }) => heard.push(`${name} ${phase} ${ahead}`) })));
    expect(heard.filter((line) => line.includes('waiting'))).toEqual(['b waiting 1', 'c waiting 2']);
    expect(heard.filter((line) => !line.includes('waiting'))).toEqual(['a', 'b', 'c'].flatMap((name) => ['laying-out', 'writing', 'done'].map((phase) => `${name} ${phase} 0`)));
  });

  it('a signal stops running work and waiting work; the others go on', async () => {
    const [running, waiting] = [new AbortController(), new AbortController()];
    const stopped = renderer.render(LONG, { signal: running.signal, onProgress: ({ phase }) => phase === 'laying-out' && running.abort(new Error('changed my mind')) });
    const left = renderer.render(MAYOR_BRIEF, { signal: waiting.signal });
    const kept = renderer.render(MAYOR_BRIEF);
    waiting.abort(new Error('left the queue'));
    await expect(left).rejects.toThrow('left the queue');
    await expect(stopped).rejects.toThrow('changed my mind');
    expect((await kept).pages).toBe(3);
    await expect(renderer.render(MAYOR_BRIEF, { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
  });

  it('a crash fails one document, and the next gets a new child', async () => {
    await renderer.render(MAYOR_BRIEF);
    const first = renderer.processId ?? 0;
    const crashed = renderer.render(LONG, { onProgress: ({ phase }) => phase === 'laying-out' && process.kill(first, 'SIGKILL') });
    await expect(crashed).rejects.toMatchObject({ code: 'documents.render.crashed', kind: 'unavailable' });
    expect((await renderer.render(MAYOR_BRIEF)).pages).toBe(3);
    expect(renderer.processId).not.toBe(first);
    const idle = renderer.processId ?? 0;
    process.kill(idle, 'SIGKILL');
    expect((await renderer.render(MAYOR_BRIEF)).pages).toBe(3);
  });

  it('a document that takes too long is stopped', async () => {
    const hasty = new PdfRenderer({ timeoutMs: 1 });
    await expect(hasty.render(LONG)).rejects.toMatchObject({ code: 'documents.render.timed-out', kind: 'unavailable' });
    await hasty.close();
  });

  it('a document that takes too much memory is stopped', async () => {
    const narrow = new PdfRenderer({ memoryBytes: 60 * 1024 * 1024 });
    await expect(narrow.render(LONG)).rejects.toMatchObject({ code: 'documents.document.too-large', kind: 'too-large' });
    await narrow.close();
  });

  it('closing refuses those who wait', async () => {
    const running = renderer.render(LONG);
    const waiting = renderer.render(MAYOR_BRIEF);
    const outcome = Promise.allSettled([running, waiting]);
    await renderer.close();
    expect(await outcome).toMatchObject([{ reason: { code: 'documents.renderer.closed' } }, { reason: { code: 'documents.renderer.closed' } }]);
  });
});
