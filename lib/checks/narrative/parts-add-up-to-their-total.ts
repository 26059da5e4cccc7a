import { divisionOf, type PartList, partListsOf } from '@/lib/reading/part-list'
import { type FieldReading, readReport } from '@/lib/reading/read-report'
import { agrees } from '../claims/compare-claim'
import { placeOfField } from '../claims/place-of-field'
import { defineCheck, type Observation, type Place } from '../define-check'
import type { Subject } from '../subject'
import { quote } from '../wording'

/**
 * 共 X 条，其中 a、b、c: the parts are not more than the total, and make it up where the sentence claims to name them
 * all. Parts often belong to a narrower statistic, so the check speaks only where no reading is left that fits.
 */
export const partsAddUpToTheirTotal = defineCheck({
  code: 'N7',
  slug: 'parts-add-up-to-their-total',
  severity: 'confirm',
  needs: [],
  title: '文中“共……，其中……”的各项之和与总数相符',
  basis: '年度报告应当数据准确（国办公开办函〔2021〕30号：“内容不准确、不全面”的依照《条例》第四十七条处理）',
  run: (subject) =>
    readReport(subject).flatMap((reading) =>
      reading.sentences.flatMap((sentence) => partListsOf(sentence).flatMap((list) => judge(subject, reading, list))),
    ),
})

type Parts = PartList['parts']

const sumOf = (parts: Parts) => round(parts.reduce((sum, { number }) => sum + number.value, 0))
const round = (value: number) => Math.round(value * 1e6) / 1e6

/** Does some run of parts from the first on reach the total exactly? What follows is then another list. */
const reaches = (parts: Parts, total: number) =>
  parts.some((_, at) => sumOf(parts.slice(0, at + 1)) === total || sumOf(parts.slice(at)) === total)

/** A verb of its own makes a count that may stand beside the total, not within it. */
const ownVerb = /收到|发布|开展|组织|召开|受理|回应|举办|印发|制发|培训|报送|接待|转载|推送|制作|更新/

function judge(subject: Subject, reading: FieldReading, list: PartList): Observation[] {
  const total = list.total.number.value
  if (reaches(list.parts, total)) return []
  // A count that differs from the table has its own finding; one slip is said once.
  const numbers = [list.total, ...list.parts].map(({ number }) => number)
  if (reading.claims.some((claim) => numbers.includes(claim.number) && agrees(subject, claim) === false)) return []
  const divisions = [...new Set(list.parts.map(({ segment }) => divisionOf(segment)))]
  for (const division of divisions) {
    const parts =
      divisions.length === 1 ? list.parts : list.parts.filter(({ segment }) => divisionOf(segment) === division)
    const sum = sumOf(parts)
    if (sum === total || fitsTheTable(subject, sum)) continue
    const like =
      !parts.some((part) => part !== list.parts[0] && ownVerb.test(part.segment.before)) || sameVerb(parts, list)
    const tooMuch = sum > total && like && !list.open
    const one = parts[0]!.number.value > total && /其中/.test(parts[0]!.segment.text)
    const claimed =
      sum < total &&
      !list.open &&
      parts.length > 1 &&
      divisions.length === 1 &&
      (list.complete || closed(division) || nearly(list, sum))
    if (tooMuch || one || claimed) return [observation(placeOfField(reading.field), reading, list, parts, sum)]
  }
  return []
}

/** 公开 … 公开: every part repeats the verb of the total. */
const sameVerb = (parts: Parts, { total }: PartList) => {
  const verb = ownVerb.exec(total.segment.before)?.[0]
  return (
    verb !== undefined && parts.every(({ segment }) => !ownVerb.test(segment.before) || segment.before.includes(verb))
  )
}

/** The outcomes of a year may be those of last year's applications too. */
function fitsTheTable({ number }: Subject, sum: number): boolean {
  const [received, brought, handled] = (['received', 'broughtForward', 'handled'] as const).map((row) =>
    number(`requests.${row}.total`),
  )
  return sum > 0 && (sum === handled || sum === (received ?? 0) + (brought ?? 0) || sum === received)
}

/** Channels and requesters are few and all known: two of them named in a row are meant as all. */
const closed = (division: string) => division === 'requester'

/**
 * Parts that leave less than a tenth of a total named as such (共), or a twentieth of any, are meant to be all of it.
 */
const nearly = ({ total: { number, segment } }: PartList, sum: number) =>
  number.value >= 10 && sum >= number.value * (/共|总计|合计|累计|总数/.test(segment.before) ? 0.9 : 0.95)

function observation(place: Place, { field }: FieldReading, list: PartList, parts: Parts, sum: number): Observation {
  const { number } = list.total
  const terms = parts
    .slice(0, 12)
    .map((part) => part.number.value)
    .join(' + ')
  const difference = round(Math.abs(sum - number.value))
  return {
    place,
    field,
    quote: list.quote,
    message: `文中${quote(list.quote, 60)}：总数为 ${number.value}${number.unit}；所列各项 ${terms}${parts.length > 1 ? ` = ${sum}` : ''}；相差 ${difference}。`,
    advice:
      sum > number.value
        ? '其中的各项不应多于总数，请核对总数和各项。'
        : '请核对总数和各项；还有其他项没有列出的，请写明“其他”若干或在末项后加“等”。',
    left: { text: '总数', value: number.value },
    right: { text: '所列各项之和', value: sum },
    difference: String(difference),
  }
}
