import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { batchChecks } from '@/lib/checks/across-organs/registry'
import { checks } from '@/lib/checks/registry'

const folder = path.join(import.meta.dirname, '../../../lib/checks/across-organs')
const besides = ['define-batch-check', 'punctuality', 'registry', 'run-batch']

describe('the registry of checks over many reports', () => {
  it('holds every check of the folder, each with its test, its source and a code of its own', () => {
    const slugs = readdirSync(folder)
      .map((file) => file.replace('.ts', ''))
      .filter((slug) => !besides.includes(slug))
    expect(batchChecks.map(({ slug }) => slug).sort()).toEqual(slugs.sort())
    for (const { slug, title, basis } of batchChecks) {
      expect(existsSync(path.join(import.meta.dirname, `${slug}.test.ts`))).toBe(true)
      expect(title).toMatch(/^\p{Script=Han}.{5,}[^。]$/u)
      expect(basis).toMatch(/格式|条例/)
    }
    const codes = [...checks, ...batchChecks].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
