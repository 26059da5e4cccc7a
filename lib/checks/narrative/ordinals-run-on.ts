import { type OrdinalBreak, ordinalBreaks } from '@/lib/reading/ordinal-runs'
import { type FieldReading, readReport } from '@/lib/reading/read-report'
import type { Sentence } from '@/lib/reading/sentences'
import { placeOfField } from '../claims/place-of-field'
import { defineCheck } from '../define-check'

/** 一是、二是、三是 run on without a gap and without a repeat; so do 第一、（1） and 1. at the head of a line. */
export const ordinalsRunOn = defineCheck({
  code: 'N7d',
  slug: 'ordinals-run-on',
  severity: 'confirm',
  needs: [],
  title: '文中的序号连续，没有跳号和重号',
  basis: 'GB/T 9704-2012 7.3.3：结构层次序数依次标注；年度报告格式要求内容准确、完整（国办公开办函〔2021〕30号）',
  run: (subject) =>
    readReport(subject).flatMap((reading) =>
      breaksOf(reading).map(({ kind, found, expected, after, start, end }) => ({
        place: placeOfField(reading.field),
        field: reading.field,
        quote: reading.text.slice(start, Math.min(end + 16, reading.text.length)).split('\n')[0]!,
        message:
          kind === 'repeat'
            ? `“${after}”之后又出现“${found}”，序号重复。`
            : `“${after}”之后是“${found}”，缺少“${expected}”。`,
        advice: '请核对是否漏写了一条，并把序号改为连续。',
        left: { text: '文中的序号', value: found },
        right: { text: '应接的序号', value: expected },
      })),
    ),
})

/** The same text has the same sentences, and the same breaks. */
const known = new WeakMap<readonly Sentence[], readonly OrdinalBreak[]>()

function breaksOf({ sentences, text }: FieldReading): readonly OrdinalBreak[] {
  const found = known.get(sentences) ?? ordinalBreaks(text)
  known.set(sentences, found)
  return found
}
