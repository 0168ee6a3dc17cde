import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { mirrored } from './build/mirrored.mjs';
import { trimmed } from './build/trimmed.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The web of signed-in people, below /app/. `node tools/build.mjs` calls it with its own output folder. */
export default defineConfig({
  root: here('.'),
  base: '/app/',
  // 'source' leads `#libs/ui` to its TypeScript, as in tsc and jest.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  oxc: { jsx: { runtime: 'automatic' } },
  css: { postcss: { plugins: [trimmed(), mirrored()] } },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inline: the content security policy allows our own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Each language of libs/ui is a chunk of its own (see its README).
    rolldownOptions: { treeshake: { moduleSideEffects: (id: string) => !id.includes('/libs/ui/'), propertyReadSideEffects: false } },
  },
});
