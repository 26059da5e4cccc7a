import type { Kind, Level } from './organisation-words'

/** Where a planned organisation lies: below one that is known, or below one that another line adds. */
export type ParentReference =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'line'; readonly line: number }
/** An organisation of the tree, as far as a list can change it. */
export interface KnownUnit {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly level: Level
  readonly kind: Kind
  readonly verticallyLed: boolean
  readonly reporting: boolean
  readonly signOff: boolean
  readonly code: string | null
  readonly parentId: string | null
  readonly abolishedAt: Date | null
}
/** A line of the list as written; an absent or blank cell asks for no change. */
export interface ListedUnit {
  readonly line: number
  readonly name: string
  readonly shortName?: string
  readonly level?: string
  readonly kind?: string
  readonly parent?: string
  readonly code?: string
  readonly verticallyLed?: string
  readonly reporting?: string
  readonly signOff?: string
}
/** What a list can say of an organisation besides its place. */
export type UnitFields = Pick<
  KnownUnit,
  'name' | 'shortName' | 'level' | 'kind' | 'verticallyLed' | 'reporting' | 'signOff' | 'code'
>

export interface AddedUnit extends UnitFields {
  readonly line: number
  readonly parent: ParentReference
  readonly parentName: string
}

export interface ChangedUnit {
  readonly line: number
  readonly id: string
  /** The name before. */
  readonly name: string
  readonly before: Partial<UnitFields>
  readonly after: Partial<UnitFields>
  /** The new place, when it has one. */
  readonly move: { readonly from: string; readonly to: string; readonly parent: ParentReference } | null
}
/** What importing a list would do. Nothing is ever taken away: what the list does not name is only told. */
export interface UnitPlan {
  readonly added: readonly AddedUnit[]
  readonly changed: readonly ChangedUnit[]
  readonly unchanged: readonly { readonly line: number; readonly name: string }[]
  readonly faulty: readonly { readonly line: number; readonly name: string; readonly reasons: readonly string[] }[]
  readonly missing: readonly { readonly id: string; readonly name: string }[]
}
/** A line on its way to the plan. */
export interface Draft {
  readonly line: number
  readonly name: string
  readonly given: Partial<UnitFields>
  /** Name or code of the parent as written; '' asks for no change. */
  readonly parentText: string
  readonly faults: string[]
  unit: KnownUnit | null
}
