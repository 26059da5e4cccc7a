import { builtinModules } from 'node:module'
import { describe, expect, it } from 'vitest'
import { fileBehind, filesUnder, importsOf } from './source-files'

/** The floors, lowest first. A file imports from lower floors or its own folder; never upward, never sideways. */
const floors: readonly (readonly string[])[] = [
  ['lib/std'],
  ['lib/formats'],
  ['lib/report'],
  ['lib/document', 'lib/policy', 'lib/import'],
  ['lib/checks'],
  ['lib/render', 'lib/intake', 'lib/mail'],
  ['lib/data', 'lib/session'],
  ['lib/workflow'],
  ['lib/actions', 'lib/cli'],
  ['components'],
  ['app'],
]

/** Who may look sideways all the same: a session finds its actor through the data. */
const sideways: readonly (readonly [string, string])[] = [['lib/session', 'lib/data']]

/** Start scripts and demo data stand beside the floors: they may use floors up to this folder's, and nobody imports them. */
const beside = { folder: 'lib/boot', upTo: 'lib/cli' }

/** Packages with a single home. */
const homes: readonly (readonly [RegExp, string])[] = [
  [/^docx$/, 'lib/render/docx/'],
  [/^@react-pdf\//, 'lib/render/pdf/'],
  [/^(@prisma\/|prisma$|pg$)|^lib\/data\/generated\//, 'lib/data/'],
  [/^piscina$/, 'lib/intake/'],
  [/^nodemailer$/, 'lib/mail/'],
  [/^react-hook-form$/, 'components/'],
  [/^better-auth(\/|$)/, 'lib/session/'],
]

/** Folders that run unchanged in the browser and on the server. */
const everywhere = ['lib/std/', 'lib/formats/', 'lib/report/', 'lib/document/', 'lib/policy/', 'lib/import/', 'lib/checks/', 'lib/render/html/']
const onlyOnServer = new RegExp(`^(node:.*|server-only|fs|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/|$)`)

const files = ['lib', 'components', 'app'].flatMap((folder) => filesUnder(folder))
const folders = floors.flat()
const folderOf = (path: string) => [...folders, beside.folder].find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? null
const floorOf = (folder: string) => floors.findIndex((floor) => floor.includes(folder))

function allowed(from: string, to: string): boolean {
  if (from === to) return true
  if (to === beside.folder) return false
  if (from === beside.folder) return floorOf(to) <= floorOf(beside.upTo)
  return floorOf(to) < floorOf(from) || sideways.some(([a, b]) => a === from && b === to)
}

describe('floors', () => {
  it('hold every file', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter((file) => folderOf(file) === null)).toEqual([])
  })

  it('are imported downward only', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const to = folderOf(target)
        return to !== null && !allowed(folderOf(file)!, to) ? [`${file} imports ${target}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('import our files through the alias or from their own folder', () => {
    const wrong = files.flatMap((file) => importsOf(file).filter((target) => /^(tests|prisma|node_modules)\//.test(target)).map((target) => `${file} imports ${target}`))
    expect(wrong).toEqual([])
  })
})

describe('packages with a single home', () => {
  it.each(homes.map(([name, home]) => [home, name] as const))('%s is the only one that imports %s', (home, name) => {
    expect(files.filter((file) => !file.startsWith(home) && importsOf(file).some((target) => name.test(target)))).toEqual([])
  })
})

describe('what runs in the browser', () => {
  it('reaches nothing that only a server has', () => {
    const seen = new Set(files.filter((file) => everywhere.some((folder) => file.startsWith(folder))))
    for (const file of seen) importsOf(file).map((target) => fileBehind(target, files)).filter((target) => target !== null).forEach((target) => seen.add(target))
    const wrong = [...seen].flatMap((file) => importsOf(file).filter((target) => onlyOnServer.test(target)).map((target) => `${file} imports ${target}`))
    expect(wrong).toEqual([])
  })
})

it('a rule of this file can fail', () => {
  expect(allowed('lib/std', 'lib/report')).toBe(false)
  expect(allowed('lib/policy', 'lib/import')).toBe(false)
  expect(allowed('lib/data', 'lib/session')).toBe(false)
  expect(allowed('app', 'lib/boot')).toBe(false)
  expect(allowed('lib/session', 'lib/data')).toBe(true)
  expect(['node:fs', 'fs/promises', 'crypto', 'server-only'].every((name) => onlyOnServer.test(name))).toBe(true)
  expect(['zod', 'big.js', 'fflate'].some((name) => onlyOnServer.test(name))).toBe(false)
})
