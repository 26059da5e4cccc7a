import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { faceFiles, faces } from '@/lib/render/fonts/faces'
import { openFonts } from '@/lib/render/fonts/load'

const shipped = (file: string) => path.join(process.cwd(), 'lib/render/fonts/files', file)
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ogi-fonts-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('fonts of an administrator', () => {
  test('without a folder all five are ours, each with the outlines of its own file', () => {
    const { sources } = openFonts(path.join(folder, 'absent'))
    expect(faces.map((face) => sources[face].file)).toEqual(faces.map((face) => shipped(faceFiles[face].file)))
    expect(faces.map((face) => sources[face].font.postscriptName)).toEqual([
      'FandolFang-Regular',
      'FandolKai-Regular',
      'NotoSansSC-Medium',
      'NotoSerifSC-Bold',
      'NotoSerifSC-Regular',
    ])
  })

  test('a file takes the place of ours, whatever the case of its name; other files are left alone', () => {
    copyFileSync(shipped('FandolKai.otf'), path.join(folder, 'FANG.OTF'))
    writeFileSync(path.join(folder, 'readme.txt'), 'x')
    writeFileSync(path.join(folder, 'title.woff2'), 'x')
    const own = openFonts(folder)
    expect(own.sources.fang.file).toBe(path.join(folder, 'FANG.OTF'))
    expect(own.glyphPath('fang', '国')).toEqual(own.glyphPath('kai', '国'))
    expect(own.sources.title.file).toBe(shipped('NotoSerifSC-Bold.ttf'))
  })

  test('of a collection the first font with a name is taken', () => {
    writeFileSync(path.join(folder, 'song.ttc'), collection(readFileSync(shipped('NotoSansSC-Medium.ttf'))))
    const { sources } = openFonts(folder)
    expect(sources.song.postscriptName).toBe('NotoSansSC-Medium')
    expect(sources.fang.postscriptName).toBeUndefined()
  })

  test.each([
    ['text', Buffer.from('这不是字体')],
    ['nothing', Buffer.alloc(0)],
    ['half a font', readFileSync(shipped('FandolFang.otf')).subarray(0, 100_000)],
  ])('a file that holds %s is refused with a sentence that names it', (_what, bytes) => {
    writeFileSync(path.join(folder, 'hei.otf'), bytes)
    expect(() => openFonts(folder)).toThrow(
      '字体文件夹中的“hei.otf”无法读取，它不是完好的 TTF、OTF 或 TTC 字体文件。请更换或移走这个文件。',
    )
  })

  test('the folder is named by OGI_FONTS_DIR, and the fonts are read once', async () => {
    copyFileSync(shipped('NotoSerifSC-Bold.ttf'), path.join(folder, 'hei.ttf'))
    vi.stubEnv('OGI_FONTS_DIR', folder)
    vi.resetModules()
    const fresh = await import('@/lib/render/fonts/load')
    const first = fresh.loadFonts()
    expect(first.sources.hei.file).toBe(path.join(folder, 'hei.ttf'))
    vi.unstubAllEnvs()
    // Compared here, not by toBe: a mismatch would make it walk through whole fonts.
    expect(fresh.loadFonts() === first).toBe(true)
    expect(fresh.openFonts(folder) === first).toBe(false)
  })
})

/** A TrueType collection of one font: its tables stand after a header, so every offset moves by its length. */
function collection(font: Buffer): Buffer {
  const header = Buffer.alloc(16)
  header.write('ttcf')
  header.writeUInt32BE(0x00010000, 4)
  header.writeUInt32BE(1, 8)
  header.writeUInt32BE(header.length, 12)
  const body = Buffer.from(font)
  for (let index = 0; index < body.readUInt16BE(4); index++) {
    const at = 12 + index * 16 + 8
    body.writeUInt32BE(body.readUInt32BE(at) + header.length, at)
  }
  return Buffer.concat([header, body])
}
