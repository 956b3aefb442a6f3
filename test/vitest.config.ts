import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/offline.ts', 'test/seed.ts'],
    // No test finds the model of whoever runs it.
    env: { SETU_MODELS: new URL('no-models', import.meta.url).pathname },
    sequence: { shuffle: true },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
