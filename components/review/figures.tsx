import type { FigureChange } from '@/lib/report/figure-change'

/** A figure as it is said; nothing is said to be blank. */
export const said = (value: string): string => (value === '' ? '（空白）' : value)

/** A change in number and share: +6（+13.3%）. */
export const changeWords = (change: FigureChange | null): string =>
  change === null ? '' : change.percent === null ? change.difference : `${change.difference}（${change.percent}）`
