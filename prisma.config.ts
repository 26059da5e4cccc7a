import path from 'node:path'
import { defineConfig } from 'prisma-cli/config'

// npm does not carry Prisma's native schema engine and nothing may be downloaded: the stand-in runs Prisma's own WASM
// build of it. Set here, so that plain `npx prisma …` works; the config is loaded before Prisma looks for the binary.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'prisma/engine/schema-engine.mjs')
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unset' },
})
