import { grid, mm, page } from '../page-style'

/** A twip is a twentieth of a point: the unit of nearly every length in WordprocessingML. */
export const twips = (points: number) => Math.round(points * 20)
export const twipsFromMm = (millimetres: number) => twips(mm(millimetres))

/** Rounded down, never up: one twip too much and Word sets 21 lines on the page, not 22. */
export const linePitch = Math.floor(grid.linePitch * 20)

/** Width of the type area, from the rounded margins, so that tables end exactly at its edge. */
export const textWidth = twipsFromMm(page.width) - twipsFromMm(page.left) - twipsFromMm(page.right)
