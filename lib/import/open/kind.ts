import { unzipSync } from 'fflate'
import type { WantedFor } from '@/lib/import/open-tables'
import { accept } from '@/lib/std/result'
import { decodeText } from './decode-text'

/**
 * What a file is, as far as its reading differs. `doc`, `xls`, `rtf`, `odt`, `ods` and `wordXml` (Word 2003 XML) are
 * the older kinds an office program has to convert first; `ole` is such a container that holds neither text nor tables;
 * `encrypted` one with a password.
 */
export type FileKind =
  | 'empty'
  | 'report'
  | 'text'
  | 'html'
  | 'docx'
  | 'xlsx'
  | 'pdf'
  | 'doc'
  | 'xls'
  | 'rtf'
  | 'odt'
  | 'ods'
  | 'wordXml'
  | 'ole'
  | 'encrypted'
  | 'ofd'
  | 'mht'
  | 'slides'
  | 'image'
  | 'archive'
  | 'zip'
  | 'unknown'

/** A file as it was handed over; nothing about it is trusted, its name least of all. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The report whose form the file is brought into, if any: then tables alone will do. */
  readonly wantedFor?: WantedFor
}

const magics: readonly (readonly [string, FileKind])[] = [
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['II*\u0000', 'image'],
  ['MM\u0000*', 'image'],
  ['Rar!\u001a', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['\u001f\u008b', 'archive'],
]

/**
 * Tells what a file is by its bytes; the name decides only between kinds whose bytes are the same (JSON that is damaged
 * at the front).
 */
export function kindOf({ name, bytes }: GivenFile): FileKind {
  if (bytes.length === 0) return 'empty'
  const head = latin(bytes.subarray(0, 1024))
  const magic = magics.find(([mark]) => head.startsWith(mark))
  if (magic) return magic[1]
  if (
    /^RIFF[^]{4}WEBP|^[^]{4}ftyp(heic|heix|mif1|avif)/.test(head) ||
    (/^BM/.test(head) && bytes[5] === 0 && bytes[6] === 0)
  )
    return 'image'
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return kindOfZip(name, bytes)
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return kindOfOle(bytes)
  // Some programs write a line or two of their own before the mark.
  if (head.includes('%PDF-')) return 'pdf'
  return kindOfText(name, bytes)
}

const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/**
 * The members of an archive tell what it is; one whose directory is damaged goes by its name, so that its own reader
 * can say so.
 */
function kindOfZip(name: string, bytes: Uint8Array): FileKind {
  const members: string[] = []
  try {
    unzipSync(bytes, { filter: (file) => (members.push(file.name), false) })
  } catch {
    return /\.docx$/i.test(name) ? 'docx' : /\.xlsx$/i.test(name) ? 'xlsx' : 'zip'
  }
  const holds = (start: string) => members.some((member) => member.startsWith(start))
  if (holds('word/')) return 'docx'
  if (holds('xl/')) return 'xlsx'
  if (holds('ppt/')) return 'slides'
  if (holds('OFD.xml')) return 'ofd'
  // Open Document files name themselves in their first member, which is never compressed.
  const own = /^PK[^]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(
    latin(bytes.subarray(0, 128)),
  )?.[1]
  if (own) return own === 'text' ? 'odt' : own === 'spreadsheet' ? 'ods' : 'slides'
  return 'zip'
}

/** Names of the streams in an OLE container (UTF-16) by which Word, Excel and password protection are known. */
const streams: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'slides'],
]

function kindOfOle(bytes: Uint8Array): FileKind {
  const content = latin(bytes)
  return streams.find(([name]) => content.includes(`${[...name].join('\u0000')}\u0000\u0000\u0000`))?.[1] ?? 'ole'
}

function kindOfText(name: string, bytes: Uint8Array): FileKind {
  const start = bytes.subarray(0, 4096)
  // UTF-16 has zero bytes; everything else can be told by its ASCII signs, whatever its encoding.
  const decoded =
    start.includes(0) || start[0] === 0xff || start[0] === 0xfe
      ? decodeText(start)
      : accept(latin(start).replace(/^\u00ef\u00bb\u00bf/, ''))
  if (!decoded.ok) return 'unknown'
  const text = decoded.value.replace(/^[\ufeff\s]+/, '')
  if (text.startsWith('{') || /\.json$/i.test(name)) return 'report'
  if (/<\?mso-application[^>]*Word\.Document|<w:wordDocument/.test(text)) return 'wordXml'
  if (/<\?mso-application[^>]*Excel\.Sheet/.test(text)) return 'xls'
  if (/^(MIME-Version|From|Date|Content-Type|X-[\w-]+):/i.test(text) && /multipart\/(related|alternative)/i.test(text))
    return 'mht'
  if (
    /^(<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*<(!doctype\s+html|html|head|body|meta|title|table|div|p|span|style|script|link|h[1-6]|section|article|main|center|font)[\s>/]/i.test(
      text,
    )
  )
    return 'html'
  return /<(table|tr|td|tbody)[\s>]/i.test(text) && /\.(html?|xhtml|shtml|aspx?|jsp)$/i.test(name) ? 'html' : 'text'
}
