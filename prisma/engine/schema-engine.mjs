#!/usr/bin/env node
// Stand-in for Prisma's native schema engine, which npm does not carry: the same command line and JSON-RPC, served by
// the WASM build of the engine (@prisma/schema-engine-wasm, the version that `prisma -v` names) on @prisma/adapter-pg.
// POSIX only.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { adapterFactory } from './adapter.mjs'

const wasmFolder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))

const datamodels = []
const rest = []
let datasource
for (let args = process.argv.slice(2); args.length; ) {
  const arg = args.shift()
  if (arg === '--datamodels') datamodels.push(args.shift())
  else if (arg === '--datasource') datasource = JSON.parse(args.shift())
  else if (arg === '--enabled-preview-features' || arg === '--extension-types') args.shift()
  else rest.push(arg)
}

if (rest.includes('--version')) {
  console.log(`schema-engine-wasm ${JSON.parse(readFileSync(path.join(wasmFolder, 'package.json'), 'utf8')).version}`)
  process.exit(0)
}

globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: '',
  get() {
    return this.message
  },
  set_message(message) {
    this.message = `RuntimeError: ${message}`
  },
}
const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
const wasm = readFileSync(path.join(wasmFolder, 'schema_engine_bg.wasm'))
const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings })
bindings.__wbg_set_wasm(instance.exports)
instance.exports.__wbindgen_start?.()

const newEngine = () =>
  bindings.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels.map((file) => [file, readFileSync(file, 'utf8')]) : undefined },
    () => {},
    adapterFactory(datasource?.url ?? process.env.DATABASE_URL, datasource?.shadowDatabaseUrl),
  )

const log = (level, fields) =>
  process.stderr.write(`${JSON.stringify({ level, target: 'schema_engine::logger', fields })}\n`)

// `cli can-connect-to-database` and `cli create-database`
if (rest[0] === 'cli') {
  process.stderr.write('\n')
  try {
    await (await newEngine()).version()
    log('INFO', { message: 'ok' })
    process.exit(0)
  } catch (error) {
    log('ERROR', { message: error.message, error_code: error.code ?? 'P1001' })
    process.exit(1)
  }
}

let engine
let queue = Promise.resolve()
let printId = 1_000_000
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

async function answer(line) {
  const request = JSON.parse(line)
  if (!request.method) return
  try {
    engine ??= await newEngine()
    const result =
      (await engine[request.method === 'getDatabaseVersion' ? 'version' : request.method](request.params)) ?? {}
    const isDiff = request.method === 'diff'
    if (isDiff && result.stdout) send({ id: printId++, method: 'print', params: { content: result.stdout } })
    send({ id: request.id, result: isDiff ? { ...result, stdout: null } : result })
  } catch (error) {
    const data = { is_panic: false, message: error?.message ?? String(error), meta: null, error_code: error?.code }
    send({ id: request.id, error: { code: 4466, message: 'see data', data } })
  }
}

createInterface({ input: process.stdin })
  .on('line', (line) => {
    queue = queue.then(() => answer(line))
  })
  .on('close', () => queue.then(() => process.exit(0)))
