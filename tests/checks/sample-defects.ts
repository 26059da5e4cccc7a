import type { ReportNumber } from '../fixtures/published'

/**
 * A defect that a person found in one of five published reports, and the findings that name it; or why no check speaks
 * of it. The invented report of the same number (tests/fixtures/published) carries it too.
 */
export interface Defect {
  readonly sample: ReportNumber
  /** Number in the list of defects of that sample. */
  readonly number: string
  readonly what: string
  /** Each a code and, where the code alone would not tell, words of the finding's message. */
  readonly found?: readonly string[]
  readonly held?: string
}

const layout = 'lies in the layout of the paper; the content has no place for it and the product prints its own'
const meaning = 'needs an understanding of the sentence that no rule gives without crying wolf'
const withLastYear = 'needs last year’s report, then X7a asks; the samples come without one'

/** Every defect of the five samples. */
export const defects: readonly Defect[] = [
  { sample: '000', number: '1', what: 'two headings end in 表', found: ['S1 三、', 'S1 四、'] },
  { sample: '000', number: '2', what: '上年新制作数量', found: ['S5 上年新制作数量'] },
  { sample: '000', number: '3', what: '上年项目数量, twice', found: ['S5 第 45 行', 'S5 第 62 行'] },
  { sample: '000', number: '4', what: 'two made, none published, two public', found: ['N11'] },
  {
    sample: '000',
    number: '5',
    what: '565.29万元 in a column without a unit',
    held: 'accepted practice: the format of 2019 names no unit',
  },
  { sample: '000', number: '6', what: 'a corrected case, no word of it', found: ['N9'] },
  {
    sample: '000',
    number: '7',
    what: 'large cuts of items without a word',
    held: 'cutting items is policy (简政放权); a change is judged against last year’s report (X3)',
  },
  { sample: '000', number: '8', what: 'section 五 is generic and silent on earlier problems', held: withLastYear },
  {
    sample: '000',
    number: '9',
    what: 'section 六 only with period and contact',
    held: 'no fault in 2020: the fee was not yet to be reported',
  },
  { sample: '000', number: '10', what: '（以下简称条例）, then 《条例》', found: ['T6'] },
  { sample: '000', number: '11a', what: '1月 22日', found: ['S12 1月 22日'] },
  { sample: '000', number: '11b', what: 'page number in the text', found: ['T11'] },
  { sample: '000', number: '11c', what: 'signature placed with spaces', held: layout },
  {
    sample: '000',
    number: '12',
    what: 'three names for itself',
    held: 'common and harmless; a rule would speak in nearly every report',
  },
  { sample: '000', number: '–', what: 'sub-headings in other words', found: ['S7 小标题与规定的名称不同'] },

  { sample: '001', number: '1', what: '工作报告 instead of 年度报告', found: ['S3'] },
  {
    sample: '001',
    number: '2',
    what: 'two overview headings, all later numbers shifted',
    found: ['S2 多出一个部分', 'S1 主动公开政府信息情况', 'S1 收到和处理', 'S1 行政复议', 'S1 存在的主要问题'],
  },
  { sample: '001', number: '3', what: '三， and 五，', found: ['S1 三，', 'S1 五，'] },
  { sample: '001', number: '4', what: 'section 六 missing', found: ['S2 六、其他需要报告的事项'] },
  {
    sample: '001',
    number: '5',
    what: 'five aspects not followed',
    found: ['S7 还有 4 个方面没有写', 'S7 没有为“主动公开”单列小标题', 'S7 不属于五个方面'],
  },
  { sample: '001', number: '6', what: '政务信息公开', found: ['T1 政务信息公开', 'S2 政务信息公开'] },
  { sample: '001', number: '7', what: '(一)(二)(三) half-width', found: ['S8'] },
  { sample: '001', number: '8', what: 'ASCII marks', found: ['T3 共 4 处'] },
  { sample: '001', number: '9', what: '規, 部暑, a full stop for 、', found: ['T2 規', 'T1 部暑', 'T10'] },
  { sample: '001', number: '10', what: 'ungrammatical sentence', held: meaning },
  {
    sample: '001',
    number: '11a',
    what: '22 may be a doubled 2',
    held: 'cannot be proved; X4 and X6 compare with last year where there is one',
  },
  { sample: '001', number: '11b', what: '14批 and 329.1877(万元）', found: ['N15 14批', 'N15 329.1877'] },
  { sample: '001', number: '12', what: 'decisions entered as items', found: ['N13'] },
  { sample: '001', number: '13', what: 'problems without improvement', found: ['S10'] },
  { sample: '001', number: '14a', what: 'organ in the title differs from the signature', found: ['S4'] },
  { sample: '001', number: '14b', what: 'leading space', held: layout },
  {
    sample: '001',
    number: '15',
    what: 'no lead paragraph, padded cells',
    held: 'the lead is not required by the format; padding is taken off when reading',
  },

  { sample: '002', number: '1', what: 'wrong bracket text in （二）部分公开', found: ['S5 （二）部分公开'] },
  { sample: '002', number: '2', what: 'heading of section 五', found: ['S1 五、'] },
  { sample: '002', number: '3a', what: '平台建设 for short', held: 'common and harmless' },
  { sample: '002', number: '3b', what: 'content of （四） in （五）', held: meaning },
  { sample: '002', number: '4', what: 'bookmarks', found: ['T11 4 处'] },
  { sample: '002', number: '5', what: '确开内容', found: ['T1 确开内容'] },
  { sample: '002', number: '6', what: '国家企业信用信息系统', found: ['T1 国家企业信用信息系统'] },
  { sample: '002', number: '7', what: 'space before 。', found: ['T4 题 。', 'T4 质量 。'] },
  { sample: '002', number: '8', what: 'no signature, no date', found: ['S12 没有落款和成文日期'] },
  { sample: '002', number: '9', what: 'a lawsuit, no word of it', found: ['N10'] },
  { sample: '002', number: '10', what: 'silent on last year’s problems', held: withLastYear },
  { sample: '002', number: '11', what: 'no fee figures', found: ['S11'] },
  { sample: '002', number: '12', what: 'padded cells', held: 'padding is taken off when reading' },

  { sample: '003', number: '1a', what: 'title without 工作', found: ['S3 缺少“工作”二字'] },
  {
    sample: '003',
    number: '1b',
    what: 'organ abbreviated in the title',
    held: 'the full name is not in the document; the form warns when the file names another organ than the account’s',
  },
  { sample: '003', number: '2', what: 'numbers Word made and lost', found: ['S1 1、', 'S1 5、', 'S8 （3）'] },
  { sample: '003', number: '3a', what: 'second preamble', held: meaning },
  { sample: '003', number: '3b', what: 'space before ，', found: ['T4 下 ，'] },
  { sample: '003', number: '4', what: 'sub-headings run in or on a line', held: layout },
  {
    sample: '003',
    number: '5',
    what: 'letters mixed with requests, no outcomes',
    held: 'the number read (12) agrees with table 3, and outcomes are not required in the text',
  },
  { sample: '003', number: '6a', what: 'wrong topic under （三）', held: meaning },
  { sample: '003', number: '6b', what: '参议创建', found: ['T1 参议创建'] },
  { sample: '003', number: '7a', what: '上上传, 政府人民政府', found: ['T1 上上传', 'T1 政府人民政府'] },
  { sample: '003', number: '7b', what: 'missing 通过; one document with and without （试行）', held: meaning },
  { sample: '003', number: '8', what: 'one item, hundreds of decisions', found: ['N14'] },
  { sample: '003', number: '9', what: '2379600元', found: ['N15 2379600元'] },
  { sample: '003', number: '10', what: 'blank lines as page break', held: layout },
  { sample: '003', number: '11', what: 'no signature, no date', found: ['S12 没有落款和成文日期'] },
  { sample: '003', number: '12', what: 'bookmark', found: ['T11'] },

  { sample: '004', number: '1', what: '14 cells in table 4', found: ['H5 复议后起诉'] },
  { sample: '004', number: '2', what: 'eight sub-parts', found: ['S7 不属于五个方面'] },
  { sample: '004', number: '3', what: '(七) half-width', found: ['S8'] },
  { sample: '004', number: '4', what: 'remarks in row labels', found: ['S5 市政府令', 'S5 登记号'] },
  { sample: '004', number: '5', what: '＋19', found: ['N15 ＋19'] },
  { sample: '004', number: '6', what: 'decisions entered as items', found: ['N13'] },
  { sample: '004', number: '7', what: 'lead names another heading', found: ['S9'] },
  { sample: '004', number: '8', what: '9条, 800余条', found: ['N19', 'N18'] },
  { sample: '004', number: '9', what: 'no predicate, a sentence nearly repeated', held: meaning },
  { sample: '004', number: '10a', what: 'proposals ascribed to deputies', found: ['T9'] },
  { sample: '004', number: '10b', what: '（八） belongs to section 六', found: ['S7 （八）'] },
  { sample: '004', number: '11a', what: '粘和度', found: ['T1 粘和度'] },
  { sample: '004', number: '11b', what: 'faulty enumeration', held: meaning },
  { sample: '004', number: '12', what: 'lines of blanks', held: layout },
  { sample: '004', number: '13', what: 'a fix of 2019 told in 一, not in 五', held: meaning },
  { sample: '004', number: '–', what: 'sub-headings in other words', found: ['S7 小标题与规定的名称不同'] },
]
