import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, textOf } from './source-files'

const papers = [
  'README.md',
  'README.zh-CN.md',
  'DECISIONS.md',
  ...readdirSync(path.join(root, 'docs')).map((file) => `docs/${file}`),
]

/** Folders of the repository that a path in a paper begins with, and files at its top. */
const ours = /^(?:lib|components|app|tests|prisma|docs|\.github)\/|^[A-Z]+\.md$/

/** Paths that a paper names in code or links to; a placeholder (`lib/features/<name>/verbs`) ends one. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)]
    .map(([, code, link]) => (code ?? link ?? '').replace(/[<*‹].*$/, ''))
    .filter((named) => ours.test(named))

const missing = (paper: string, named: readonly string[]): string[] =>
  named.filter(
    (file) => ![root, path.join(root, path.dirname(paper))].some((from) => existsSync(path.join(from, file))),
  )

describe('paths in the papers', () => {
  it.each(papers)('%s: every one exists', (paper) => {
    expect(missing(paper, pathsIn(textOf(paper)))).toEqual([])
  })

  it('are seen', () => {
    expect(pathsIn(textOf('README.md')).length).toBeGreaterThan(30)
    expect(
      missing('README.md', pathsIn('see `lib/nowhere/` and [it](docs/none.md), `a/b`, `lib/features/<name>/x`')),
    ).toEqual(['lib/nowhere/', 'docs/none.md'])
  })
})
