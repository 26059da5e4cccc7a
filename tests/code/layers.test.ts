import { builtinModules } from 'node:module'
import { describe, expect, it } from 'vitest'
import { circlesOf } from './circles'
import { fileBehind, filesUnder, importsOf } from './source-files'

/**
 * The core, lowest first (docs/architecture.md): a file imports from lower floors or its own, never upward, never
 * sideways.
 */
const core = [
  'lib/std',
  'lib/formats',
  'lib/report',
  'lib/document',
  'lib/reading',
  'lib/import',
  'lib/checks',
  'lib/render',
  'lib/platform',
] as const

/** The features, each importing only from those before it. */
const features = [
  'organisation',
  'account',
  'season',
  'suspension',
  'audit',
  'notice',
  'report',
  'review',
  'signature',
  'publication',
  'comparison',
] as const

/** The list of every verb stands above the features and below whoever serves or describes them. */
const above = ['lib/features', 'lib/cli', 'lib/demo'] as const

/**
 * Every floor of the house, lowest first; the screens of a feature may use its own code and those of features before
 * it.
 */
const floors: readonly string[] = [
  ...core,
  ...features.map((name) => `lib/features/${name}`),
  ...above,
  'components/ui',
  ...features.map((name) => `components/${name}`),
  'app',
]

/** Inside lib/import: bytes, then what a line is, then the readers of each kind of file, then what the report says. */
const importRooms = ['lib/import/open', 'lib/import/recognise', 'lib/import/source', 'lib/import/understand'] as const

/** Start scripts stand beside the house: they may use all of lib, and nobody imports them. */
const beside = 'lib/boot'

/** Packages with a single home. */
const homes: readonly (readonly [RegExp, string])[] = [
  [/^docx$/, 'lib/render/docx/'],
  [/^@react-pdf\//, 'lib/render/pdf/'],
  [/^(@prisma\/|prisma$|pg$)/, 'lib/platform/'],
  [/^piscina$/, 'lib/platform/intake/'],
  [/^nodemailer$/, 'lib/platform/mail/'],
  [/^react-hook-form$/, 'components/'],
]

/** Folders that run unchanged in the browser and on the server. */
const everywhere = /^lib\/(std|formats|report|document|reading|import|checks|render\/html|features\/[a-z]+\/policy)\//
const onlyOnServer = new RegExp(
  `^(node:.*|server-only|fs|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/|$)`,
)

const files = ['lib', 'components', 'app'].flatMap((folder) => filesUnder(folder))
const under = (folder: string, file: string) => file === folder || file.startsWith(`${folder}/`)
const innermost = (folders: readonly string[], file: string) =>
  folders.filter((folder) => under(folder, file)).sort((a, b) => b.length - a.length)[0] ?? null
const floorOf = (file: string) => (under(beside, file) ? beside : innermost(floors, file))

function allowed(from: string, to: string): boolean {
  if (from === to) return true
  if (to === beside) return false
  if (from === beside) return to.startsWith('lib/')
  return floors.indexOf(to) < floors.indexOf(from)
}

/** Imports that go from a room to one that is not below it. */
function upward(roomOf: (file: string) => string | null, permitted: (from: string, to: string) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((target) => {
      const [from, to] = [roomOf(file), roomOf(target)]
      return from !== null && to !== null && !permitted(from, to) ? [`${file} imports ${target}`] : []
    }),
  )
}

describe('floors', () => {
  it('hold every file', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter((file) => floorOf(file) === null)).toEqual([])
  })

  it('are imported downward only', () => {
    expect(upward(floorOf, allowed)).toEqual([])
  })

  it('of lib/import likewise', () => {
    const rooms: readonly string[] = importRooms
    expect(
      upward(
        (file) => innermost(rooms, file),
        (from, to) => rooms.indexOf(to) <= rooms.indexOf(from),
      ),
    ).toEqual([])
  })

  it('hold no circles of files', () => {
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .map((target) => fileBehind(target, files))
          .filter((target) => target !== null),
      ]),
    )
    expect(circlesOf(edges)).toEqual([])
  })

  it('import our files through the alias or from their own folder', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(tests|prisma|node_modules)\//.test(target))
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('packages with a single home', () => {
  it.each(homes.map(([name, home]) => [home, name] as const))('%s is the only one that imports %s', (home, name) => {
    const others = files.filter((file) => !file.startsWith(home) && !under(beside, file))
    expect(others.filter((file) => importsOf(file).some((target) => name.test(target)))).toEqual([])
  })
})

describe('what runs in the browser', () => {
  it('reaches nothing that only a server has', () => {
    const seen = new Set(files.filter((file) => everywhere.test(file)))
    for (const file of seen)
      importsOf(file)
        .map((target) => fileBehind(target, files))
        .filter((target) => target !== null)
        .forEach((target) => seen.add(target))
    const wrong = [...seen].flatMap((file) =>
      importsOf(file)
        .filter((target) => onlyOnServer.test(target))
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

it('a rule of this file can fail', () => {
  expect(allowed('lib/std', 'lib/report')).toBe(false)
  expect(allowed('lib/reading', 'lib/checks')).toBe(false)
  expect(allowed('lib/platform', 'lib/features/account')).toBe(false)
  expect(allowed('lib/features/report', 'lib/features/review')).toBe(false)
  expect(allowed('components/ui', 'components/report')).toBe(false)
  expect(allowed('app', 'lib/boot')).toBe(false)
  expect(allowed('lib/features/review', 'lib/features/report')).toBe(true)
  expect(
    circlesOf(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
        ['d', ['a']],
      ]),
    ),
  ).toEqual([['a', 'b', 'c']])
  expect(['node:fs', 'fs/promises', 'crypto', 'server-only'].every((name) => onlyOnServer.test(name))).toBe(true)
  expect(['zod', 'big.js', 'fflate'].some((name) => onlyOnServer.test(name))).toBe(false)
})
