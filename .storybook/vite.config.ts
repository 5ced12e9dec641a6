import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** Serves and emits the worker of the installed msw, so that no copy of it has to be kept in step. */
const mswWorker = (): Plugin => ({
  name: 'msw-worker',
  configureServer(server) {
    server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(file));
    });
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: readFileSync(file) });
  },
});

export default defineConfig({
  plugins: [mswWorker()],
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
  optimizeDeps: { include: ['lit', 'lit/decorators.js', 'msw', 'msw/browser'] },
});
