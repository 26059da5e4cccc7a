import path from 'node:path'
import { defineConfig } from 'vitest/config'

// What needs PostgreSQL: the platform and the features but for their pure tables (policy), and any file that says so in
// its name.
const database = ['tests/{platform,features,boot}/**/*.test.{ts,tsx}', 'tests/**/*.database.test.{ts,tsx}']
const pure = ['tests/features/*/policy/**']
// Asks for the request itself, which is elsewhere stood in for.
const request = ['tests/platform/doors/session.test.ts']
// Components drawn outside a browser: React looks at its start whether there is a page.
const drawn = ['tests/components/**/*.test.tsx']
// What takes long alone (LibreOffice, hundreds of mutated files): `npm run test:slow`.
const slow = ['tests/**/*.slow.test.ts']
const elsewhere = ['tests/browser/**', 'tests/bench/**', 'node_modules/**', ...slow]

const here = (file: string) => path.join(import.meta.dirname, file)

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // The marker package throws outside the React server runtime; tests are neither browser nor RSC.
      'server-only': here('tests/support/empty.ts'),
    },
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Shanghai' },
    setupFiles: ['tests/support/seed.ts'],
    // No file leaves anything behind for the next: one process each worker, and every module loaded once.
    isolate: false,
    // Unasked it leaves one processor to the terminal, which on two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...elsewhere, ...database, ...drawn] },
      },
      { extends: true, test: { name: 'drawn', include: drawn, environment: 'happy-dom' } },
      { extends: true, test: { name: 'pure', include: pure, exclude: elsewhere } },
      {
        extends: true,
        // One stand-in for all files: they share their modules, so that one of them could not have the request itself.
        // (A list: what is in it goes before the alias above.)
        resolve: { alias: [{ find: '@/lib/platform/session/request', replacement: here('tests/support/acting.ts') }] },
        test: {
          name: 'database',
          include: database,
          exclude: [...elsewhere, ...pure, ...request],
          globalSetup: ['tests/support/database-setup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'request', include: request, globalSetup: ['tests/support/database-setup.ts'] },
      },
      { extends: true, test: { name: 'slow', include: slow, testTimeout: 300_000, hookTimeout: 120_000 } },
    ],
  },
})
