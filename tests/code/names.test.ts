import ts from 'typescript-classic'
import { describe, expect, it } from 'vitest'
import { filesUnder, parse, textOf } from './source-files'

/** Folders whose files are ours. */
const folders = ['lib', 'components', 'app', 'tests', 'prisma/engine']

/** Lower-case words with hyphens; folders of routes carry Next's brackets; a suffix says what kind of file it is. */
const kebab =
  /^(?:\(?\[{0,2}(?:\.{3})?[a-z0-9]+(?:-[a-z0-9]+)*\]{0,2}\)?\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|bench|slow|config|module|database|d))*\.(?:tsx?|mjs|css)$/

/** Names that say nothing of what is inside. */
const nameless = /(^|\/)(utils?|helpers?|misc|common|stuff)(\.|\/|$)/

/** Lines of a file; data and tests are read like tables, line by line. */
const longest = 200
const longestOfData = 400
const isData = (file: string) => /^(?:lib\/(?:formats|demo)|tests)\//.test(file)

/** Files being split in these days, and style sheets of a whole screen; none may be added. */
const tooLong: readonly string[] = [
  'components/organisation/organisation-tree.tsx',
  'components/report/grid/grid.module.css',
  'components/report/report-editor.module.css',
  'components/report/review/review.module.css',
  'components/report/texts/host/text-host.ts',
  'components/report/texts/texts.module.css',
  'components/review/queue/queue-board.tsx',
  'components/review/queue/queue.module.css',
  'components/review/queue/remind-dialog.tsx',
  'components/review/review-page.tsx',
  'components/review/review.module.css',
  'lib/features/organisation/data/organisations.ts',
  'lib/features/organisation/verbs/import-units.ts',
  'lib/features/publication/data/published.ts',
  'lib/features/report/data/reports.ts',
  'lib/platform/session/users.ts',
  'tests/features/matrix/who-may.test.ts',
  'tests/features/review/queue.test.ts',
]

const files = folders.flatMap((folder) => filesUnder(folder, /\.(tsx?|mjs|css)$/))

/** A file that only passes on what others export. */
function isBarrel(file: string): boolean {
  const { statements } = parse(file)
  return (
    statements.length > 0 &&
    statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
  )
}

describe('files', () => {
  it('have names in kebab-case', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => !kebab.test(file))).toEqual([])
  })

  it('are named after what is inside', () => {
    expect(files.filter((file) => nameless.test(file))).toEqual([])
  })

  it(`have at most ${longest} lines, data and tests ${longestOfData}`, () => {
    const over = files.filter(
      (file) => textOf(file).trimEnd().split('\n').length > (isData(file) ? longestOfData : longest),
    )
    expect(over.filter((file) => !tooLong.includes(file))).toEqual([])
  })

  it('are no barrels', () => {
    expect(
      files.filter((file) => /\.tsx?$/.test(file)).filter((file) => /(^|\/)index\.tsx?$/.test(file) || isBarrel(file)),
    ).toEqual([])
  })

  it('hold no unfinished work', () => {
    const marks = new RegExp(['TO', 'DO'].join('') + '|' + ['FIX', 'ME'].join(''))
    expect(files.filter((file) => marks.test(textOf(file)))).toEqual([])
  })
})
