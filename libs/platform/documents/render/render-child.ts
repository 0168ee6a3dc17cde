/**
 * Runs in a child process: Typst is synchronous and would stop every request.
 * Keep this file valid as plain JavaScript too (no type annotations, no
 * relative imports): from a source run node reads its text as it stands.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const fontPaths = process.argv.slice(-1).flatMap((list) => list.split('|'));
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
const send = process.send?.bind(process);

process.on('disconnect', () => process.exit(0));
process.on('message', (job) => {
  if (job === null || typeof job !== 'object' || !('id' in job && 'template' in job && 'document' in job)) return;
  const { id, template, document } = job;
  void (async () => {
    let reply = {};
    try {
      // Each phase is flushed before the call that blocks.
      await new Promise((flushed) => send?.({ id, phase: 'laying-out' }, undefined, undefined, flushed));
      const laid = compiler.compile({ mainFileContent: String(template), inputs: { document: String(document) } });
      const error = laid.takeError();
      if (error !== null || laid.result === null) {
        const faults = error === null ? ['no document'] : compiler.fetchDiagnostics(error).map((fault) => String(fault.message));
        reply = { faults };
      } else {
        await new Promise((flushed) => send?.({ id, phase: 'writing' }, undefined, undefined, flushed));
        reply = { pdf: compiler.pdf(laid.result, { pdfStandard: 'ua-1' }), pages: laid.result.numOfPages };
      }
    } catch (thrown) {
      reply = { faults: [String(thrown)] };
    }
    compiler.evictCache(0);
    send?.({ id, ...reply, memory: process.memoryUsage.rss() });
  })();
});
