import path from 'node:path'
import { defineConfig } from 'vitest/config'

// What needs PostgreSQL: the floors above the database, and any file that says so in its name.
const database = ['data', 'session', 'workflow', 'actions', 'boot'].map((floor) => `tests/${floor}/**/*.test.{ts,tsx}`).concat('tests/**/*.database.test.ts')
const elsewhere = ['tests/browser/**', 'tests/bench/**', 'node_modules/**']

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // The marker package throws outside the React server runtime; tests are neither browser nor RSC.
      'server-only': path.join(import.meta.dirname, 'tests/support/empty.ts'),
    },
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Shanghai' },
    setupFiles: ['tests/support/seed.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...elsewhere, ...database] } },
      { extends: true, test: { name: 'database', include: database, exclude: elsewhere, globalSetup: ['tests/support/database-setup.ts'] } },
    ],
  },
})
