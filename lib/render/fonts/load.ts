import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'
import type { Face } from '@/lib/render/page-style'
import { faceFiles, faces } from './faces'
import { combineFonts, type Fonts } from './fonts'

/** Where a face comes from. `postscriptName` picks the font out of a collection and is set only for one. */
export interface FontSource {
  readonly file: string
  readonly postscriptName?: string
  readonly font: Font
}

/** The fonts with their files, for a writer that embeds them. */
export interface LoadedFonts extends Fonts {
  readonly sources: Readonly<Record<Face, FontSource>>
}

const ownFolder = () =>
  process.env.OGI_FONTS_DIR || path.join(/*turbopackIgnore: true*/ process.env.OGI_DATA_DIR || '.data', 'fonts')
const shippedFolder = () => path.join(/*turbopackIgnore: true*/ process.cwd(), 'lib/render/fonts/files')

let loaded: LoadedFonts | undefined

/**
 * The fonts of this process, read once. Throws like `openFonts`; a failure is not remembered, so a mended file works at
 * the next call.
 */
export function loadFonts(): LoadedFonts {
  return (loaded ??= openFonts(ownFolder()))
}

/**
 * Reads the fonts: the administrator's from `folder` where there are any, ours for the rest.
 * Throws an Error with a Chinese sentence that names the file when one cannot be read.
 */
export function openFonts(folder: string): LoadedFonts {
  const own = ownFiles(folder)
  const sources = Object.fromEntries(
    faces.map((face) => {
      const file = own.get(face)
      return [
        face,
        file
          ? readFont(
              file,
              `字体文件夹中的“${path.basename(file)}”无法读取，它不是完好的 TTF、OTF 或 TTC 字体文件。请更换或移走这个文件。`,
            )
          : readFont(
              path.join(shippedFolder(), faceFiles[face].file),
              `本系统自带的字体文件“${faceFiles[face].file}”缺失或已损坏，请重新安装本系统。`,
            ),
      ]
    }),
  ) as Record<Face, FontSource>
  const fonts = Object.fromEntries(faces.map((face) => [face, sources[face].font])) as Record<Face, Font>
  return { ...combineFonts(fonts), sources }
}

/** The administrator's file of each face, by name whatever the case of its letters. No folder is no files. */
function ownFiles(folder: string): Map<Face, string> {
  let names: string[]
  try {
    names = readdirSync(/*turbopackIgnore: true*/ folder).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map()
    throw new Error(`字体文件夹“${folder}”无法读取，请检查它的权限。`, { cause: error })
  }
  const files = new Map<Face, string>()
  for (const name of names) {
    const { name: stem, ext } = path.parse(name.toLowerCase())
    const face = faces.find((candidate) => candidate === stem)
    if (face && ['.ttf', '.otf', '.ttc'].includes(ext))
      files.set(face, path.join(/*turbopackIgnore: true*/ folder, name))
  }
  return files
}

function readFont(file: string, complaint: string): FontSource {
  try {
    const parsed = create(readFileSync(/*turbopackIgnore: true*/ file))
    const font = 'fonts' in parsed ? parsed.fonts.find((member) => member.postscriptName) : parsed
    if (!font) throw new Error('no named font in the collection')
    // fontkit reads lazily: a cut-off file shows only when an outline is asked for.
    if (!(font.unitsPerEm > 0) || font.glyphForCodePoint(0x5e74).path.toSVG() === '') throw new Error('no outlines')
    return { file, font: withoutFalseYen(font), ...('fonts' in parsed && { postscriptName: font.postscriptName }) }
  } catch (error) {
    throw new Error(complaint, { cause: error })
  }
}

/** Fandol draws ￥ (U+FFE5) as a dollar sign; the whole font, put in by an administrator, does so too. */
function withoutFalseYen(font: Font): Font {
  if (!font.postscriptName?.startsWith('Fandol')) return font
  const has = font.hasGlyphForCodePoint.bind(font)
  return Object.assign(font, { hasGlyphForCodePoint: (point: number) => point !== 0xffe5 && has(point) })
}
