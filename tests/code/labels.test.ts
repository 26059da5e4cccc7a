import ts from 'typescript-classic'
import { expect, it } from 'vitest'
import { officialLabels } from '../formats/official-labels'
import { filesUnder, parse } from './source-files'

/** Where official labels may stand as text. */
const home = 'lib/formats/'

/** Reports of the demo district speak as clerks do, and clerks quote the form. */
const prose = 'lib/demo/'

/**
 * Shorter labels are everyday words and may be said anywhere; from `telling` characters on a label is no accident, not
 * even inside a sentence.
 */
const shortest = 6
const telling = 8

const labels = [...new Set([...officialLabels('2019'), ...officialLabels('2021')])].filter(
  (label) => label.length >= shortest,
)
const says = (text: string, label: string) => text === label || (label.length >= telling && text.includes(label))

/** Texts of a file as a reader of the code would see them: string literals, pieces of templates, text in JSX. */
function literalsOf(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node)
    )
      found.push(node.text.trim())
    ts.forEachChild(node, visit)
  }
  visit(parse(file))
  return found
}

const spoken = (file: string) => literalsOf(file).flatMap((text) => labels.filter((label) => says(text, label)))

it('official labels stand in lib/formats and nowhere else', () => {
  const elsewhere = ['lib', 'components', 'app']
    .flatMap((folder) => filesUnder(folder))
    .filter((file) => !file.startsWith(home) && !file.startsWith(prose))
  expect(elsewhere.flatMap((file) => spoken(file).map((label) => `${file}: ${label}`))).toEqual([])
})

it('and they do stand there', () => {
  const said = new Set(filesUnder(home.slice(0, -1)).flatMap(spoken))
  expect(labels.filter((label) => !said.has(label) && !/^\d{4}年/.test(label))).toEqual([])
})
