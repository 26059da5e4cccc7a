import ts from 'typescript-classic'
import { describe, expect, it } from 'vitest'
import { filesUnder, importsOf, parse, textOf } from '../code/source-files'

const makers = ['serve', 'serveAction', 'defineOpenAction', 'defineOwnAction']

const directive = (statement: ts.Statement | undefined) =>
  statement && ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)
    ? statement.expression.text
    : null
const isServerFile = (source: ts.SourceFile) => directive(source.statements[0]) === 'use server'

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

/** Exports of a file that are not made by one of the makers; each is a public endpoint without a guard. */
function unguarded(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return [statement.getText(source)]
    if (!isExported(statement)) return []
    if (!ts.isVariableStatement(statement)) return [statement.getText(source)]
    const { flags, declarations } = statement.declarationList
    return declarations
      .filter(({ initializer }) => !(flags & ts.NodeFlags.Const) || !initializer || !isMade(initializer))
      .map((declaration) => declaration.getText(source))
  })
}

const isMade = (value: ts.Expression) =>
  ts.isCallExpression(value) && ts.isIdentifier(value.expression) && makers.includes(value.expression.text)

const read = (text: string) => ts.createSourceFile('action.ts', text, ts.ScriptTarget.ES2022, true)

const features = filesUnder('lib/features')
const serverFiles = features.filter((file) => isServerFile(parse(file)))

/** Where the actions are that may be called before a person may work. */
const ofAccounts = 'lib/features/account/actions.ts'

describe('every exported server action', () => {
  it('stands in the one file of its feature', () => {
    expect(serverFiles.length).toBeGreaterThanOrEqual(9)
    expect(serverFiles.filter((file) => !/^lib\/features\/[a-z]+\/actions\.ts$/.test(file))).toEqual([])
  })

  it.each(serverFiles)('of %s is made by one of the makers', (file) => expect(unguarded(parse(file))).toEqual([]))

  it.each(serverFiles)('and %s has the makers from their files', (file) => {
    const imported = parse(file)
      .statements.filter(ts.isImportDeclaration)
      .filter((statement) => makers.some((maker) => statement.importClause?.getText().includes(maker)))
    expect(
      imported
        .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text)
        .every((from) =>
          /^@\/lib\/platform\/doors\/(serve|define-action|define-open-action|define-own-action)$/.test(from),
        ),
    ).toBe(true)
    expect(imported.length).toBeGreaterThan(0)
  })

  it('may be called before a person may work, and takes nobody’s id, when it is about the own account', () => {
    expect(serverFiles.filter((file) => textOf(file).includes('defineOwnAction('))).toEqual([ofAccounts])
    const own = textOf(ofAccounts).matchAll(/^export const (\w+) = defineOwnAction\(\{[^]*?^\}\)/gm)
    const made = [...own].map(([text, name]) => [name, text] as const)
    expect(made.map(([name]) => name).sort()).toEqual([
      'beginSecondFactor',
      'changeAddress',
      'changePassword',
      'confirmSecondFactor',
      'endSecondFactor',
      'renewRecoveryCodes',
    ])
    for (const [, text] of made) expect(text).not.toMatch(/[iI]d\b.*z\./)
  })

  it('may be called before a person may work only when it is about the session', () => {
    expect(serverFiles.filter((file) => textOf(file).includes('defineOpenAction('))).toEqual([ofAccounts])
    const open = [...textOf(ofAccounts).matchAll(/^export const (\w+) = defineOpenAction\(/gm)]
    expect(open.map(([, name]) => name)).toEqual(['signIn', 'signOut'])
  })
})

describe('nothing else is an endpoint', () => {
  it('outside of them no file and no function says "use server"', () => {
    const says = ['lib', 'components', 'app']
      .flatMap((folder) => filesUnder(folder))
      .filter((file) => /['"]use server['"]/.test(textOf(file)))
    expect(says).toEqual(serverFiles)
  })

  it('the doors and what is served are kept from the browser', () => {
    const served = [...filesUnder('lib/platform/doors'), ...filesUnder('lib/features')].filter((file) =>
      /= define(Action|Upload|Download|Export|OpenPages)\(|function (serve|define\w+|guarded)\b/.test(textOf(file)),
    )
    expect(served.length).toBeGreaterThan(8)
    const kept = (file: string) => /^import 'server-only'$/m.test(textOf(file)) || file.endsWith('define-verb.ts')
    expect(
      served.filter(
        (file) => !kept(file) && !importsOf(file).some((target) => target.startsWith('lib/platform/doors/')),
      ),
    ).toEqual([])
  })
})

describe('the rule can fail', () => {
  it.each([
    ['export async function save() {}'],
    ['export const save = async () => serve({})'],
    ['export let save = serve({})'],
    ['export default serve({})'],
    ["export { save } from './other'"],
    ["export * from './other'"],
    ['export const save = wrap(serve({}))'],
    ['export const save = serve({}), load = async () => null'],
  ])('%s', (text) => expect(unguarded(read(`'use server'\n${text}`))).toHaveLength(1))

  it('and passes what is right', () =>
    expect(unguarded(read("'use server'\nconst name = 1\nexport const save = serve({ name })"))).toEqual([]))
})
