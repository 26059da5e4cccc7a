import type { Face } from '@/lib/render/page-style'

/**
 * A face of type: its file in `files/`, and the faces asked in turn for a character: its own, then 宋体, which has
 * nearly every character.
 */
export interface FaceFile {
  readonly file: string
  readonly stack: readonly Face[]
}

/** Our fonts. 方正小标宋 and 仿宋_GB2312 are proprietary; Noto Serif Bold and FandolFang stand in for them. */
export const faceFiles: Readonly<Record<Face, FaceFile>> = {
  fang: { file: 'FandolFang.otf', stack: ['fang', 'song'] },
  kai: { file: 'FandolKai.otf', stack: ['kai', 'song'] },
  hei: { file: 'NotoSansSC-Medium.ttf', stack: ['hei', 'song'] },
  title: { file: 'NotoSerifSC-Bold.ttf', stack: ['title', 'song'] },
  song: { file: 'NotoSerifSC-Regular.ttf', stack: ['song'] },
}

export const faces = Object.keys(faceFiles) as Face[]
