import { expect, test } from 'vitest'
import { format2021 } from '@/lib/formats/2021'
import { NarrativeSink } from '@/lib/import/understand/narrative-sink'
import { readProblems } from '@/lib/import/understand/problems'

const read = (...lines: string[]) => {
  const sink = new NarrativeSink(format2021)
  readProblems(
    lines.map((text) => ({ kind: 'text', text, where: '' })),
    sink,
  )
  const text = (id: 'problems.problems' | 'problems.improvements') => sink.texts.get(id)!.flat().join('|')
  return [text('problems.problems'), text('problems.improvements')]
}

test.each([
  [
    ['存在更新慢的问题。下一步，我局将加快更新。再作检查。'],
    ['存在更新慢的问题。', '下一步，我局将加快更新。再作检查。'],
  ],
  [
    ['一是更新慢。', '针对上述问题，采取三项措施。', '一是加人。'],
    ['一是更新慢。', '针对上述问题，采取三项措施。|一是加人。'],
  ],
  [
    ['（一）存在的主要问题', '更新慢。', '（二）改进情况', '已加人。'],
    ['更新慢。', '已加人。'],
  ],
  [
    ['（二）2023年改进情况。已加人。', '（一）存在的问题：更新慢。'],
    ['更新慢。', '2023年改进情况。已加人。'],
  ],
  [
    ['（一）整改不到位。有的栏目没有改。', '（二）人手不足。只有一人。'],
    ['（一）整改不到位。有的栏目没有改。|（二）人手不足。只有一人。', ''],
  ],
  [
    ['2024年，我局的工作有了进步，但更新慢。', '2025年，我局将加快更新。'],
    ['2024年，我局的工作有了进步，但更新慢。', '2025年，我局将加快更新。'],
  ],
  [['无'], ['无', '']],
])('%j', (lines, parts) => {
  expect(read(...lines)).toEqual(parts)
})
