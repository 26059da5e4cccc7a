import ts from 'typescript-classic'
import { expect, it } from 'vitest'
import { filesUnder, parse, textOf } from './source-files'

const widest = 120

/** Chinese characters and marks take two columns, as the formatter counts them. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g
const widthOf = (line: string): number => line.length + (line.match(wide)?.length ?? 0)

/** Being rewritten in these days; their comments are wrapped when that is done. */
const later = /^(?:lib\/(?:reading|boot|platform\/(?:session|doors))|lib\/features\/[a-z]+\/(?:verbs|actions))\//

/** What no formatter breaks: strings, regular expressions, templates, text between tags. */
const isLiteral = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isJsxText(node)

/** Lines, by number, that are too wide though they could be broken: an address and a literal cannot. */
function tooWide(file: ts.SourceFile): number[] {
  const literals: ts.Node[] = []
  const visit = (node: ts.Node): void => (isLiteral(node) ? void literals.push(node) : ts.forEachChild(node, visit))
  visit(file)
  const bare = literals.toReversed().reduce((text, node) => {
    const [from, to] = [node.getStart(file), node.end]
    return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, '') + text.slice(to)
  }, file.text)
  return bare
    .split('\n')
    .flatMap((line, index) => (widthOf(line.replace(/https?:\S+/, '')) > widest ? [index + 1] : []))
}

it(`no line of code or comment is wider than ${widest} columns`, () => {
  const files = ['lib', 'components', 'app'].flatMap((folder) => filesUnder(folder)).filter((file) => !later.test(file))
  expect(files.length).toBeGreaterThan(300)
  const suspects = files.filter((file) =>
    textOf(file)
      .split('\n')
      .some((line) => widthOf(line) > widest),
  )
  expect(suspects.flatMap((file) => tooWide(parse(file)).map((line) => `${file}:${line}`))).toEqual([])
})

it('a line that is too wide is seen', () => {
  const file = (text: string) => ts.createSourceFile('a.tsx', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX)
  const long = 'word '.repeat(30)
  expect(tooWide(file(`// ${long}\nconst a = 1\n/** ${'字'.repeat(60)} */\n`))).toEqual([1, 3])
  expect(tooWide(file(`const b = '${long}'\nconst c = \`${long}\n\${b}\`\nconst d = <p>${long}</p>\n`))).toEqual([])
})
