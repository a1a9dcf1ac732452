import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'e2e/support/**/*.unit.ts'],
    environment: 'node',
    // A law is tried on many cases, and a machine may be busy with other things.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
