import { createStore, type Watched } from '@/components/ui/store'
import type { Decision } from '@/lib/checks/decisions/decision'
import type { Decided } from '@/lib/checks/decisions/standings'
import type { Finding } from '@/lib/checks/define-check'
import type { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { Report, ReportContent } from '@/lib/report/content'
import type { QueueState } from '../saving/queue'
import type { Schedule } from './after-input'
import { assess, type Findings } from './assess'

export interface FindingsOptions {
  readonly report: Omit<Report, 'content'>
  readonly lastYear: ReportContent | null
  /** Findings of the report as it was opened: the server has said them already. */
  readonly first: readonly Finding[]
  /** Brings the checks in. They come behind the form: they are a fifth of its script. */
  readonly load: () => Promise<typeof runChecks>
  /** What people had decided when the form was opened. */
  readonly decided?: Decided
  /** Slugs of the checks that are suspended (暂停). */
  readonly suspended?: ReadonlySet<string>
  readonly schedule: Schedule
}

export type FindingsStore = ReturnType<typeof createFindingsStore>

/** The findings of what stands in the form. Several changes in one go cost one run of the checks. */
export function createFindingsStore(
  queue: Watched<Pick<QueueState, 'content'>>,
  { report, lastYear, first, load, decided = { decisions: [] }, suspended, schedule }: FindingsOptions,
) {
  let run: typeof runChecks | null = null
  let known = decided
  let pending = false
  const look = (content: ReportContent, before: Findings | null): Findings => {
    const subject = makeSubject({ ...report, content }, { lastYear })
    return assess(subject, run ? run(subject, suspended).findings : first, known, before)
  }
  const store = createStore(look(queue.get().content, null))
  const none: readonly Finding[] = []

  function catchUp() {
    pending = false
    const { content } = queue.get()
    if (run && content !== store.get().content) store.set(look(content, store.get()))
  }

  queue.subscribe(() => {
    if (pending || queue.get().content === store.get().content) return
    pending = true
    schedule(catchUp)
  })

  return {
    get: store.get,
    subscribe: store.subscribe,
    /** Brings the checks in; until then the findings are those of the report as it was opened. */
    start: async () => {
      run = await load()
      catchUp()
    },
    /** Findings of one field; the same array as long as they are the same. */
    at: (field: string) => store.get().marks.get(field) ?? none,
    /** Takes over the decisions as the server has them now. */
    decide: (decisions: readonly Decision[]) => {
      known = { ...known, decisions }
      store.set(look(store.get().content, store.get()))
    },
  }
}
