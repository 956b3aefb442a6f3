import { defineConfig } from 'vitest/config';

/** Needs Chromium and a finished build, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/**/*.browser.ts'],
    testTimeout: 60_000,
  },
});
