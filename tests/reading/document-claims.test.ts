import { describe, expect, it } from 'vitest'
import { formatById } from '@/lib/formats/registry'
import { understandDecision, understandDocument } from '@/lib/reading/document-claims'
import { sentencesOf } from '@/lib/reading/sentences'

const last = (text: string) => {
  const sentence = sentencesOf(text)[0]!
  return [sentence, sentence.segments.findLast(({ number }) => number)!] as const
}
const read = (text: string, format: '2019' | '2021' = '2021') =>
  understandDocument(formatById(format), ...last(text))?.readings[0]!.cells[0]

describe('understandDocument', () => {
  it.each([
    ['制发行政规范性文件2件', 'proactive.normativeDocuments.issued'],
    ['制发行政规范性文件2件，废止1件', 'proactive.normativeDocuments.repealed'],
    ['现行有效规章3件', 'proactive.rules.inForce'],
  ])('%s', (text, cell) => {
    expect(read(text)).toBe(cell)
  })

  it('knows the columns of 2019', () => {
    expect(read('新公开规范性文件2件', '2019')).toBe('proactive.normativeDocuments.newlyDisclosed')
    expect(read('废止规范性文件2件', '2019')).toBeUndefined()
  })

  it.each([
    '备案规范性文件2件',
    '制定规章制度2项',
    '代区政府起草规范性文件1件',
    '印发《规范性文件管理办法》1件',
    '清理规范性文件9件，修改2件',
  ])('is not certain of %s', (text) => {
    expect(read(text)).toBeUndefined()
  })
})

describe('understandDecision', () => {
  const decided = (text: string) => understandDecision(formatById('2021'), last(text)[1])?.readings[0]!.cells[0]

  it('reads decisions of one kind', () => {
    expect(decided('作出行政处罚决定881件')).toBe('proactive.penalties.decisions')
    expect(decided('行政处罚信息881条')).toBeUndefined()
  })
})
