import { expect, it } from 'vitest'
import { likelyFormats } from '@/lib/import/recognise/likely-formats'

const likely = (...labels: string[]) =>
  likelyFormats({ blocks: [{ kind: 'table', rows: [labels.map((text) => ({ text, where: '' }))] }] }).map(
    ({ id }) => id,
  )

it('goes by labels that not every format has', () => {
  expect(likely('自然人', '本年废止件数')).toContain('2021')
  expect(likely('自然人', '本年废止件数')).not.toContain('2019')
  expect(likely('自然人', '采购总金额')).toContain('2019')
  expect(likely('自然人', '采购总金额')).not.toContain('2021')
})

it('takes the format with the most of them', () => {
  const found = likely('本年废止件数', '现行有效件数', '采购总金额')
  expect(found).toContain('2021')
  expect(found).not.toContain('2019')
})

it('names all that nothing tells apart, and none where no label tells', () => {
  expect(likely('本年废止件数', '采购总金额')).toEqual(expect.arrayContaining(['2019', '2021']))
  expect(likely('自然人', '总计')).toEqual([])
  expect(likelyFormats({ blocks: [] })).toEqual([])
})
