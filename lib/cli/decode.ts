import { decodeText } from '@/lib/import/decode-text'
import { refuse, type Result } from '@/lib/std/result'

const magics: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'Word、Excel 文件或压缩包'],
  ['%PDF', 'PDF 文件'],
  ['\u00d0\u00cf\u0011\u00e0', '旧版 Word、Excel 或 WPS 文件'],
  ['\u0089PNG', '图片'],
  ['\u00ff\u00d8\u00ff', '图片'],
]

/** The text of a file, in whatever encoding it is; a file of another kind is named for what it is. */
export function decode(bytes: Uint8Array): Result<string> {
  const head = String.fromCharCode(...bytes.subarray(0, 4))
  const magic = magics.find(([mark]) => head.startsWith(mark))
  return magic ? refuse('file.kind', `这是${magic[1]}，目前只能读取 .report.json 和纯文本`) : decodeText(bytes)
}
