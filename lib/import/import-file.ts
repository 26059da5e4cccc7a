import { parseReportFile } from '@/lib/report/report-file'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { importText } from './import-text'
import type { Opened } from './imported'
import { decodeText } from './open/decode-text'
import { type FileKind, type GivenFile, kindOf } from './open/kind'
import { largestFile, tooLarge } from './open/largest-file'
import { openTables } from './open-tables'
import type { Source } from './recognise/source'
import { importSource } from './understand/import-source'

type ReadableKind = 'report' | 'text' | 'html' | 'docx' | 'xlsx' | 'pdf'

/** Kinds that an office program has to convert before they can be read. */
export const legacyKinds = ['doc', 'xls', 'rtf', 'odt', 'ods', 'wordXml'] as const satisfies readonly FileKind[]
export type LegacyKind = (typeof legacyKinds)[number]
export const isLegacy = (kind: FileKind): kind is LegacyKind => (legacyKinds as readonly FileKind[]).includes(kind)

const unreadable: Readonly<Record<Exclude<FileKind, ReadableKind>, Refusal>> = {
  empty: refuse('file.empty', '文件是空的'),
  doc: refuse('file.legacy', '这是旧版 .doc/.wps 文件，需要先用 Word 或 WPS 打开，另存为 .docx 后再读取'),
  xls: refuse('file.legacy', '这是旧版 .xls 表格，需要先用 Excel 或 WPS 打开，另存为 .xlsx 后再读取'),
  rtf: refuse('file.legacy', '这是 RTF 文件，需要先用 Word 或 WPS 打开，另存为 .docx 后再读取'),
  odt: refuse('file.legacy', '这是 .odt 文件，需要先用 Word 或 WPS 打开，另存为 .docx 后再读取'),
  ods: refuse('file.legacy', '这是 .ods 表格，需要先用 Excel 或 WPS 打开，另存为 .xlsx 后再读取'),
  wordXml: refuse('file.legacy', '这是 Word 2003 的 XML 文件，需要先用 Word 或 WPS 打开，另存为 .docx 后再读取'),
  ole: refuse('file.kind', '这是旧版办公软件的文件，但其中没有文档或表格'),
  encrypted: refuse('file.encrypted', '文件有密码保护，请先去掉打开密码'),
  ofd: refuse('file.kind', '这是 OFD 版式文件，请改用生成它的 Word 文件，或者先转换为 PDF'),
  mht: refuse('file.kind', '这是单个文件的网页存档（.mht），请在浏览器中另存为 HTML 网页'),
  slides: refuse('file.kind', '这是演示文稿，不是年度报告'),
  image: refuse('file.kind', '这是图片，无法读出文字和数字；请改用报告的 Word、PDF 或网页文件'),
  archive: refuse('file.kind', '这是压缩包，请先解压，再读取其中的报告'),
  zip: refuse('file.zip', '这是压缩包，请先解压，再读取其中的报告'),
  unknown: refuse('file.binary', '文件不是文本，或者已经损坏'),
}

type Reader = (file: GivenFile, characterMaps: string | null) => Promise<Result<Opened>>

const readers: Readonly<Record<ReadableKind, Reader>> = {
  report: async ({ bytes }) => {
    const text = decodeText(bytes)
    const report = text.ok ? parseReportFile(text.value) : text
    return report.ok ? accept({ report: report.value, written: null, notes: [], doubts: {} }) : report
  },
  text: async (file) => {
    const text = decodeText(file.bytes)
    if (!text.ok) return text
    if (/\.(?:csv|tsv)$/i.test(file.name))
      return understand(
        file,
        accept((await import('./source/sheet/source-of-separated')).sourceOfSeparated(text.value)),
      )
    return importText(text.value)
  },
  html: async (file) => {
    const text = decodeText(file.bytes, 'html')
    return text.ok ? understand(file, (await import('./source/html/source-of-html')).sourceOfHtml(text.value)) : text
  },
  docx: async (file) => understand(file, (await import('./source/docx/docx-source')).sourceOfDocx(file.bytes)),
  xlsx: async (file) =>
    understand(file, await (await import('./source/sheet/source-of-workbook')).sourceOfWorkbook(file.bytes)),
  pdf: async (file, characterMaps) =>
    understand(file, await (await import('./source/pdf/source-of-pdf')).sourceOfPdf(file.bytes, characterMaps)),
}

/**
 * Reads a report from a file of any kind. Readers are loaded when they are needed. Files from people one does not know
 * are read through lib/intake, which isolates this; what it throws is a fault of a reader. Refusals: `file.*` for a
 * kind that cannot be read, else those of the reader.
 *
 * @param characterMaps where the `cmaps/` of pdfjs-dist lie, for PDF whose Chinese fonts are not in the file
 */
export async function importFile(file: GivenFile, characterMaps: string | null = null): Promise<Result<Opened>> {
  if (file.bytes.length > largestFile) return tooLarge
  const kind = kindOf(file)
  return kind in readers
    ? readers[kind as ReadableKind](file, characterMaps)
    : unreadable[kind as keyof typeof unreadable]
}

/** A report; or, for a report that a file of tables is wanted for, its figures. */
function understand({ wantedFor }: GivenFile, source: Result<Source>): Result<Opened> {
  if (!source.ok) return source
  const report = importSource(source.value)
  return !report.ok && report.code === 'import.noYear' && wantedFor ? openTables(source.value, wantedFor) : report
}
