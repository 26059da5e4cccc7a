/**
 * What an official format (年度报告格式) is, as data. The labels themselves stand in `2019.ts` and `2021.ts` and
 * nowhere else.
 */

/**
 * `table.row.column`, for example `requests.received.naturalPersons`. Table 4 has one row; there the middle part is the
 * group of columns.
 */
export type CellId = `${string}.${string}.${string}`

export type TableId = 'proactive' | 'requests' | 'cases'
export type SectionId = 'overview' | TableId | 'problems' | 'otherMatters'
export type AspectId =
  | 'proactiveDisclosure'
  | 'disclosureOnRequest'
  | 'informationManagement'
  | 'platforms'
  | 'supervision'

/**
 * How a value is written.
 * `count`: whole number, not negative. `change`: whole number with a sign (本年增/减).
 * `wan`: money in units of 10,000 yuan (万元). `yuan`: money in yuan (元). Both are decimal strings, not negative.
 */
export type CellKind = 'count' | 'change' | 'wan' | 'yuan'

/**
 * A node of a tree of rows or columns: a group with children, or a leaf that carries values.
 * A leaf with `sums: true` is the total of all other leaves under the same parent (总计); it is computed, never typed.
 */
export type LabelNode = LabelGroup | LabelLeaf
export interface LabelGroup {
  readonly label: string
  readonly id?: string
  readonly said?: RegExp
  readonly children: readonly LabelNode[]
}
export interface LabelLeaf {
  readonly id: string
  readonly label: string
  /**
   * What clerks call it in running text, where a count may be said of it. Of a group's words none may stand inside
   * those of another group: 不予公开 holds 予公开, not 予以公开.
   */
  readonly said?: RegExp
  /** `count` unless stated. */
  readonly kind?: CellKind
  readonly sums?: true
  /** Unit printed behind the number, where the official label does not name it. */
  readonly unit?: string
}

/** Blocks of rows under a heading each, every block with columns of its own (table 2). */
export interface BlockTable {
  readonly shape: 'blocks'
  readonly id: TableId
  readonly blocks: readonly {
    readonly id: string
    readonly label: string
    readonly corner: string
    readonly columns: readonly LabelLeaf[]
    readonly rows: readonly LabelLeaf[]
  }[]
}

/**
 * A tree of rows against a tree of columns (table 3); without rows (`null`) the columns stand over one row of values
 * (table 4).
 */
export interface CrossTable {
  readonly shape: 'cross'
  readonly id: TableId
  readonly corner: string
  readonly columns: readonly LabelNode[]
  readonly rows: readonly LabelNode[] | null
}

export type TableDefinition = BlockTable | CrossTable

export interface NarrativeSection {
  readonly id: 'overview' | 'problems' | 'otherMatters'
  readonly kind: 'narrative'
  readonly heading: string
}
export interface TableSection {
  readonly id: TableId
  readonly kind: 'table'
  readonly heading: string
  readonly table: TableDefinition
}
export type SectionDefinition = NarrativeSection | TableSection

export interface AspectDefinition {
  readonly id: AspectId
  readonly heading: string
}

/**
 * A figure that section 六 must give (信息处理费). It is a cell like any other, but stands in a sentence and not in a
 * table.
 */
export interface FeeFigure {
  readonly id: CellId
  readonly label: string
  readonly kind: CellKind
}

export interface FormatDefinition<Id extends string = string> {
  readonly id: Id
  /** Name shown to people. */
  readonly name: string
  /** Number of the notice that issued the format (文号). */
  readonly notice: string
  /** Report years it is used for; `to` is null while it is in force. */
  readonly years: { readonly from: number; readonly to: number | null }
  /** Second line of the title, after the name of the organ. */
  readonly title: (year: number) => string
  /** The six sections in their order. */
  readonly sections: readonly SectionDefinition[]
  /** The five aspects of section 一. */
  readonly aspects: readonly AspectDefinition[]
  /** Fee figures of section 六; empty before the rule came into force on 1 January 2021. */
  readonly feeFigures: readonly FeeFigure[]
}
