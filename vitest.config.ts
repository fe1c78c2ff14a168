import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    // A bot is started in many of them.
    hookTimeout: 30_000,
    testTimeout: 15_000,
  },
});
