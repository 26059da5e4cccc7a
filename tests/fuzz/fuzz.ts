import { availableParallelism } from 'node:os'
import type { FileKind, GivenFile } from '@/lib/import/open/kind'
import { makePool } from '@/lib/platform/intake/pool'
import { mutate } from './mutate'
import { randomOf } from './random'
import type { Seeds } from './seeds'

/** What came of one mutated file: `accepted`, the code of a refusal, or a fault (`intake.*`) with its cause. */
export interface Tried {
  readonly kind: FileKind
  readonly index: number
  readonly seedFile: string
  readonly outcome: string
  readonly ms: number
  readonly cause: string
  readonly file: GivenFile
}

/** Longer than people wait: a computer busy with other things must not look like a hang. */
const seconds = 60

const archives: readonly FileKind[] = ['docx', 'xlsx', 'zip', 'odt']

/** The mutated file number `index`; the same for the same seed and fixtures. */
export function fileAt(
  seeds: Seeds,
  seed: number,
  index: number,
): { kind: FileKind; seedFile: string; file: GivenFile } {
  const random = randomOf(seed * 1_000_003 + index)
  const kinds = [...seeds.keys()].sort()
  const kind = kinds[index % kinds.length]!
  const own = seeds.get(kind)!
  const chosen = random.pick(own)
  const bytes = mutate(chosen.bytes, random.pick(own).bytes, archives.includes(kind), random)
  return { kind, seedFile: chosen.name, file: { name: `mutated.${chosen.name.split('.').slice(1).join('.')}`, bytes } }
}

/** Tries the mutated files `indexes` in threads; `each` is told of every one as it is done. */
export async function fuzz(
  seeds: Seeds,
  seed: number,
  indexes: readonly number[],
  each: (tried: Tried) => void,
): Promise<void> {
  const threads = availableParallelism()
  const causes = new Map<GivenFile, string>()
  const pool = makePool<GivenFile, string>({
    task: 'tests/fuzz/task.ts',
    threads,
    seconds,
    notice: (fault, input) => causes.set(input as GivenFile, fault.stack ?? String(fault)),
  })
  const waiting = [...indexes].reverse()
  const work = async () => {
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const { kind, seedFile, file } = fileAt(seeds, seed, index)
      const start = performance.now()
      const result = await pool.run(file)
      each({
        kind,
        index,
        seedFile,
        outcome: result.ok ? result.value : result.code,
        ms: performance.now() - start,
        cause: causes.get(file) ?? '',
        file,
      })
      causes.delete(file)
    }
  }
  try {
    await Promise.all(Array.from({ length: threads }, work))
  } finally {
    await pool.close()
  }
}
