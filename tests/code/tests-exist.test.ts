import ts from 'typescript-classic'
import { expect, it } from 'vitest'
import { filesUnder, parse } from './source-files'

/** Floors of pure code: every file has a test of the same name in the same place under `tests`. */
const pure = [
  ...['std', 'formats', 'report', 'document', 'checks'],
  ...new Set(filesUnder('lib/features').flatMap((file) => /^lib\/(features\/[a-z]+\/policy)\//.exec(file)?.[1] ?? [])),
]

/** Files with nothing to test: types only are found below; these hold data or lists that another test covers. */
const covered: Readonly<Record<string, string>> = {}

/** Does a file have anything that runs? */
const runs = (file: string) =>
  parse(file).statements.some(
    (statement) =>
      !ts.isImportDeclaration(statement) &&
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement),
  )

/** The formats themselves are data: one test compares all of them with the labels of their notices. */
const isFormat = /^lib\/formats\/\d{4}\.ts$/

const testOf = (file: string) =>
  covered[file] ??
  file
    .replace(isFormat, 'lib/formats/official-formats.ts')
    .replace(/^lib\//, 'tests/')
    .replace(/\.ts$/, '.test.ts')

it.each(pure)('every file of lib/%s that runs has its test', (floor) => {
  const tests = filesUnder(`tests/${floor}`)
  const sources = filesUnder(`lib/${floor}`).filter(runs)
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.filter((file) => !tests.includes(testOf(file)))).toEqual([])
})
