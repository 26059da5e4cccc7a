import { describe, expect, it } from 'vitest'
import { changesIn } from '@/lib/reading/changes'
import { sentencesOf } from '@/lib/reading/sentences'

const changes = (text: string) =>
  changesIn(sentencesOf(text)[0]!, 2025).map(({ by, direction, current, before, beside }) => [
    by.value,
    direction,
    current.map(({ value }) => value),
    before.map(({ value }) => value),
    beside?.value ?? null,
  ])

describe('changesIn', () => {
  it('reads a change with the figures beside it', () => {
    expect(changes('2025年公开440条，较2024年的400条增加40条，增长10%')).toEqual([
      [40, 'up', [440], [400], 10],
      [10, 'up', [440], [400], 40],
    ])
    expect(changes('公开360条，同比下降10%')).toEqual([[10, 'down', [360], [], null]])
  })

  it.each([
    '公开360条，增加40条',
    '公开、解读360条、20条，同比分别增长5%、8%',
    '公开126件，网站信息同比增加40条',
    '占比同比提高3个百分点',
  ])('leaves %s alone', (text) => {
    expect(changes(text)).toEqual([])
  })
})
