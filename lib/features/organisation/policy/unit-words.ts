import { halfWidth } from '@/lib/std/chinese/width'
import { withoutSpace } from '@/lib/std/text'
import type { Kind, Level } from './organisation-words'

// How offices write level, kind and yes or no in their lists; compared without space and signs.

const levelWords: Record<Level, readonly string[]> = {
  national: ['国家级', '国家', '中央', '中央级', '国务院'],
  provincial: ['省级', '省', '自治区', '自治区级', '直辖市', '直辖市级', '省部级'],
  prefectural: [
    '市级',
    '市',
    '地级',
    '地级市',
    '设区的市',
    '设区市',
    '地市级',
    '州级',
    '自治州',
    '自治州级',
    '市州级',
    '市直',
    '盟市级',
  ],
  county: [
    '县级',
    '县',
    '区级',
    '区',
    '区县级',
    '县区级',
    '县市区',
    '县市区级',
    '县级市',
    '市辖区',
    '旗县级',
    '区直',
    '县直',
  ],
  township: ['乡级', '乡', '镇', '镇级', '乡镇', '乡镇级', '街道', '街道级', '镇街', '镇街级', '乡镇街道'],
}

const kindWords: Record<Kind, readonly string[]> = {
  government: ['人民政府', '政府', '本级政府', '乡镇政府', '镇政府', '乡政府', '乡镇人民政府'],
  department: ['政府部门', '部门', '工作部门', '组成部门', '政府工作部门', '政府组成部门', '直属机构', '行政机关'],
  dispatchedOrgan: ['街道办事处派出机关', '街道办事处', '街道', '派出机关', '派出机关街道办事处'],
  dispatchedOffice: ['派出机构'],
  authorisedBody: ['法律法规授权的组织', '法律法规授权组织', '授权组织', '授权的组织', '法律法规授权'],
}

const yes = ['是', '有', '√', '✓', '✔', 'y', 'yes', '1', 'true', '对', '垂管', '报送', '应报送', '需要', '需']
const no = ['否', '无', '×', '✗', '✘', 'x', 'n', 'no', '0', 'false', '不', '非', '不是', '不报送', '不需要', '-', '—']

const plain = (text: string): string => withoutSpace(text).replace(/[、，,（）()/／]/gu, '')

const find = <Id extends string>(words: Record<Id, readonly string[]>, text: string): Id | null =>
  (Object.keys(words) as Id[]).find((id) => words[id].includes(plain(text))) ?? null

/** The level that a word of a list means, or null. */
export const readLevel = (text: string): Level | null => find(levelWords, text)

/** The kind of organ that a word of a list means, or null. */
export const readKind = (text: string): Kind | null => find(kindWords, text)

/** Yes or no as lists write it; null for anything else. */
export function readFlag(text: string): boolean | null {
  const word = halfWidth(withoutSpace(text)).toLowerCase()
  return yes.includes(word) ? true : no.includes(word) ? false : null
}
