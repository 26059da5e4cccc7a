import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { type FileKind, kindOf } from '../kind'
import { foreignTail } from './foreign-tail'
import type { InspectedScan } from './inspected-scan'
import { inspectJpeg } from './jpeg'
import { inspectPdf } from './pdf'
import { inspectPng } from './png'

/** The most pages of a PDF, and pixels of an image. */
export interface ScanBounds {
  readonly pages: number
  readonly pixels: number
}

const wanted = '扫描件请用 PDF、JPG 或 PNG 文件'
const other = (is: string): Refusal => refuse('scan.kind', `${is}，不是扫描件。${wanted}`)

/** What a file really is, for everything that is no scan. */
const others: Readonly<Record<Exclude<FileKind, 'pdf' | 'image'>, Refusal>> = {
  empty: refuse('scan.empty', '文件是空的，请重新扫描后再上传'),
  report: other('这是数据文件（JSON）'),
  text: other('这是文本文件'),
  html: other('这是网页（HTML）'),
  docx: other('这是 Word 文件'),
  xlsx: other('这是 Excel 表格'),
  doc: other('这是旧版 Word 或 WPS 文件'),
  xls: other('这是旧版 Excel 表格'),
  rtf: other('这是 RTF 文件'),
  odt: other('这是 ODT 文件'),
  ods: other('这是 ODS 表格'),
  wordXml: other('这是 Word 2003 的 XML 文件'),
  ole: other('这是旧版办公软件的文件'),
  encrypted: other('这是加了密码的办公软件文件'),
  ofd: refuse('scan.kind', `这是 OFD 版式文件，本系统不能核对其内容。请导出为 PDF 后上传`),
  mht: other('这是网页存档（MHT）'),
  slides: other('这是演示文稿'),
  archive: refuse('scan.kind', `这是压缩包。请先解压，再上传其中的扫描件`),
  zip: refuse('scan.kind', `这是压缩包。请先解压，再上传其中的扫描件`),
  unknown: refuse('scan.kind', `文件不是 PDF、JPG 或 PNG，或者已经损坏，没有上传。${wanted}`),
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte)
const textAt = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

/**
 * Tells by its content whether a file is a scan, of what type and how many pages. The name is not asked.
 * Refusals: `scan.empty`, `scan.kind`, `scan.damaged`, `scan.foreign` for a file that is two things at once,
 * `scan.pixels`, `scan.pages`, `scan.encrypted`, `scan.active` for a PDF with scripts or files inside.
 */
export async function inspectScan(bytes: Uint8Array, bounds: ScanBounds): Promise<Result<InspectedScan>> {
  const inspected = await inspectKind(bytes, bounds)
  return inspected.ok
    ? (foreignTail(bytes, inspected.value.end) ?? accept({ type: inspected.value.type, pages: inspected.value.pages }))
    : inspected
}

/** `end` is where the file ends by its own account. */
async function inspectKind(bytes: Uint8Array, bounds: ScanBounds): Promise<Result<InspectedScan & { end: number }>> {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return inspectPng(bytes, bounds.pixels)
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return inspectJpeg(bytes, bounds.pixels)
  if (/^(MZ|\u007fELF)/.test(textAt(bytes, 0, 4))) return other('这是程序文件')
  const kind = kindOf({ name: '', bytes })
  if (kind === 'pdf') return inspectPdf(bytes, bounds.pages)
  if (kind === 'image') return other(`这是 ${imageName(bytes)} 图片`)
  if (
    /^[\s\ufeff\u00ef\u00bb\u00bf]*(<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!doctype[^>]*>\s*)*<svg[\s/>]/i.test(
      textAt(bytes, 0, 4096),
    )
  )
    return other('这是 SVG 图形文件')
  return others[kind]
}

function imageName(bytes: Uint8Array): string {
  const head = textAt(bytes, 0, 12)
  if (head.startsWith('GIF')) return 'GIF'
  if (head.startsWith('BM')) return 'BMP'
  if (head.startsWith('RIFF')) return 'WebP'
  return /^(II|MM)/.test(head) ? 'TIFF' : 'HEIC'
}
