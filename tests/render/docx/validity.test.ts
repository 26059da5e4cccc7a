import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Doc } from '@/lib/document/model'
import { renderDocx } from '@/lib/render/docx/render'
import { canValidate, validateFile } from '../../support/ooxml-validator'
import { sampleDoc } from '../sample-doc'

const folder = mkdtempSync(path.join(tmpdir(), 'docx-validity-'))
afterAll(() => rmSync(folder, { recursive: true }))

const plain = sampleDoc()
const documents: Record<string, Doc> = {
  'a whole report': plain,
  'a draft without a date, with a code and a long name': sampleDoc({
    issuedOn: null,
    draftMark: '草稿',
    code: '青山-2024-7 第7版',
    organisation: '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县市场监督管理局',
  }),
  'a report of 2020 without a signature': {
    ...sampleDoc({ year: 2020 }),
    blocks: sampleDoc({ year: 2020 }).blocks.filter(({ type }) => type !== 'signature'),
  },
  'rare characters, empty cells and page breaks': {
    ...sampleDoc({ narrative: { lead: '旻玥瞭昉𬉼䶮 “A” <b> & \u0001' } }),
    blocks: plain.blocks.flatMap((block): Doc['blocks'] =>
      block.type === 'table'
        ? [
            { type: 'pageBreak' },
            {
              ...block,
              rows: block.rows.map((row) => row.map((cell) => (cell.cellId ? { ...cell, text: '' } : cell))),
            },
          ]
        : [block],
    ),
  },
}

describe.runIf(canValidate).each(['Microsoft365', 'Office2016', 'Office2010'] as const)(
  'valid for %s',
  (officeVersion) => {
    it.each(Object.keys(documents))('%s', (name) => {
      const file = path.join(folder, `${officeVersion}-${Object.keys(documents).indexOf(name)}.docx`)
      writeFileSync(file, renderDocx(documents[name]!))
      const { ok, errors } = validateFile(file, officeVersion)
      expect(errors).toEqual([])
      expect(ok).toBe(true)
    })
  },
)
