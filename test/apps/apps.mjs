// Empty apps of the kinds people embed the panel in. Each shows the bike story from the backend of the page's own
// origin, and writes what the typed event says into the title.
const page = (body) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>waiting</title></head>
  <body>${body}</body>
</html>
`;
const customer = `{ customerId: 'gwen.brown@example.com', customerIdType: 'email' }`;
const strict = (more = {}) =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
      ...more,
    },
    include: ['main.ts', 'main.tsx'],
  });

/** `name`, what to install beside the package, the files, the commands that build it, and the folder to serve. */
export const apps = [
  {
    name: 'plain',
    folder: '.',
    files: {
      'index.html': page(`
    <journey-panel customer-id="gwen.brown@example.com" customer-id-type="email" time-zone="UTC"></journey-panel>
    <script type="module" src="/node_modules/journey-widgets/dist/journey-widgets.bundle.js"></script>
    <script type="module">
      const panel = document.querySelector('journey-panel');
      panel.addEventListener('journey-ready', (event) => (document.title = 'heard ' + event.sessionCount));
      panel.baseUrl = location.origin;
    </script>`),
    },
  },
  {
    name: 'vite-typescript',
    install: ['vite@8', 'typescript@~6.0.0'],
    folder: 'dist',
    commands: [
      ['tsc', '-p', '.'],
      ['vite', 'build'],
    ],
    files: {
      'index.html': page('<script type="module" src="/main.ts"></script>'),
      'tsconfig.json': strict(),
      'main.ts': `import 'journey-widgets/define/journey-panel';
import type { JourneyReadyEvent } from 'journey-widgets';
import { projectSession } from 'journey-widgets/core';
import { bikeDelivery } from 'journey-widgets/presets/bike-delivery';
import { defineLocale } from 'journey-widgets';
import { de } from 'journey-widgets/locales/de';

defineLocale('de', de);
const panel = document.createElement('journey-panel');
panel.customer = ${customer};
panel.baseUrl = location.origin;
panel.library = bikeDelivery;
panel.addEventListener('journey-ready', (event: JourneyReadyEvent) => {
  const count: number = event.detail.sessionCount;
  document.title = \`heard \${count}\`;
});
// @ts-expect-error: a customer is an identifier with its type
panel.customer = panel.customer && { customerId: 7 };
panel.customer = ${customer};
document.body.append(panel);
console.info(projectSession([], { name: 'delivery' }).eventCount);
`,
    },
  },
  {
    name: 'webpack',
    install: ['webpack@5', 'webpack-cli@7', 'html-webpack-plugin@5'],
    folder: 'dist',
    commands: [['webpack', '--mode', 'production']],
    files: {
      'webpack.config.cjs': `const HtmlPlugin = require('html-webpack-plugin');
module.exports = { entry: './main.js', plugins: [new HtmlPlugin({ title: 'waiting' })], performance: { hints: false } };
`,
      'main.js': `import 'journey-widgets/define/journey-panel';
const panel = document.createElement('journey-panel');
panel.addEventListener('journey-ready', ({ detail }) => (document.title = 'heard ' + detail.sessionCount));
Object.assign(panel, { customer: ${customer}, baseUrl: location.origin });
document.body.append(panel);
`,
    },
  },
  {
    name: 'react-19',
    install: [
      'vite@8',
      'typescript@~6.0.0',
      'react@19',
      'react-dom@19',
      '@types/react@19',
      '@types/react-dom@19',
      '@lit/react@1',
    ],
    folder: 'dist',
    commands: [
      ['tsc', '-p', '.'],
      ['vite', 'build'],
    ],
    files: {
      'index.html': page('<div id="root"></div><script type="module" src="/main.tsx"></script>'),
      'tsconfig.json': strict({ jsx: 'react-jsx' }),
      'main.tsx': `import 'journey-widgets/define/journey-panel';
import { JourneyPanel } from 'journey-widgets/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const customer = ${customer};

function Desktop() {
  const [count, setCount] = useState<number>();
  return (
    <>
      <title>{count === undefined ? 'waiting' : 'heard ' + count}</title>
      <JourneyPanel customer={customer} baseUrl={location.origin} onJourneyReady={(event) => setCount(event.sessionCount)} />
    </>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Desktop />);
`,
    },
  },
  {
    name: 'vue-3',
    install: ['vite@8', 'vue@3', '@vitejs/plugin-vue@6'],
    folder: 'dist',
    commands: [['vite', 'build']],
    files: {
      'index.html': page('<div id="root"></div><script type="module" src="/main.js"></script>'),
      'vite.config.js': `import vue from '@vitejs/plugin-vue';
export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('journey-') } } })],
};
`,
      'main.js': `import 'journey-widgets/define/journey-panel';
import { createApp } from 'vue';
import Desktop from './Desktop.vue';

createApp(Desktop).mount('#root');
`,
      'Desktop.vue': `<script setup>
const customer = ${customer};
const { origin } = location;
const hear = ({ detail }) => (document.title = 'heard ' + detail.sessionCount);
</script>

<template>
  <journey-panel :customer.prop="customer" :base-url="origin" @journey-ready="hear" />
</template>
`,
    },
  },
  {
    name: 'angular-20',
    install: [
      ...['core', 'common', 'compiler', 'platform-browser', 'compiler-cli', 'build', 'cli'].map(
        (name) => `@angular/${name}@20`,
      ),
      'rxjs@7',
      'tslib@2',
      'typescript@~5.9.0',
    ],
    folder: 'dist/browser',
    commands: [['ng', 'build', '--no-progress']],
    files: {
      'angular.json': JSON.stringify({
        version: 1,
        cli: { analytics: false },
        projects: {
          app: {
            projectType: 'application',
            root: '',
            architect: {
              build: {
                builder: '@angular/build:application',
                options: { browser: 'main.ts', index: 'index.html', tsConfig: 'tsconfig.json', outputPath: 'dist' },
              },
            },
          },
        },
      }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: 'ESNext',
          moduleResolution: 'bundler',
          strict: true,
          experimentalDecorators: true,
          skipLibCheck: true,
          types: [],
        },
        angularCompilerOptions: { strictTemplates: true },
        files: ['main.ts'],
      }),
      'index.html': page('<app-desktop></app-desktop>'),
      'main.ts': `import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'journey-widgets/define/journey-panel';
import type { JourneyReadyEvent } from 'journey-widgets';

@Component({
  selector: 'app-desktop',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<journey-panel [customer]="customer" [baseUrl]="origin" (journey-ready)="hear($event)"></journey-panel>',
})
class Desktop {
  readonly customer = ${customer};
  readonly origin = location.origin;
  hear(event: Event) {
    document.title = 'heard ' + (event as JourneyReadyEvent).sessionCount;
  }
}

void bootstrapApplication(Desktop, { providers: [provideZonelessChangeDetection()] });
`,
    },
  },
];
