import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '@/lib/checks/registry'
import { formats } from '@/lib/formats/registry'

const root = path.join(import.meta.dirname, '../../lib/checks')
/** Folders of checks; the other folders of the floor hold what checks share. */
const families = ['filled', 'narrative', 'reconcile', 'structure', 'wording', 'year-on-year']
const files = families.flatMap((family) =>
  readdirSync(path.join(root, family)).map((file) => ({ family, slug: file.replace(/\.ts$/, '') })),
)

describe('the registry of checks', () => {
  it('holds every file of the families, and nothing else', () => {
    expect(checks.map(({ slug }) => slug).sort()).toEqual(files.map(({ slug }) => slug).sort())
  })

  it('has no code twice', () => {
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length)
  })

  it.each(files)(
    '$family/$slug registers what its file exports, has a test of its name, a title and a source',
    async ({ family, slug }) => {
      const check = checks.find((candidate) => candidate.slug === slug)!
      const exported = (await import(path.join(root, family, `${slug}.ts`))) as Record<string, unknown>
      expect(Object.values(exported)).toContain(check)
      expect(existsSync(path.join(import.meta.dirname, family, `${slug}.test.ts`))).toBe(true)
      expect(check.title).toMatch(/^\p{Script=Han}.{5,}[^。]$/u)
      expect(check.basis).toMatch(/格式|条例|办法|办函/)
      expect(check.code).toMatch(/^[A-Z]\d{1,2}[a-z]?$/)
      expect(formats.filter((format) => !check.except?.(format)).length).toBeGreaterThan(0)
    },
  )
})
