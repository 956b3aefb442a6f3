import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/offline.ts'],
    sequence: { shuffle: true },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
