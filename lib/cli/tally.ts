import type { Outcome } from './check-file'

const longestList = 10

/** Counts what came of many files. */
export class Tally {
  private readonly counts = { block: 0, other: 0, clean: 0, refused: 0, withoutLastYear: 0 }
  private readonly skipped: string[] = []
  private skippedCount = 0

  add(name: string, outcome: Outcome): void {
    if (outcome.kind === 'skipped') {
      this.skippedCount += 1
      if (this.skipped.length < longestList) this.skipped.push(name)
    } else if (outcome.kind === 'refused') this.counts.refused += 1
    else {
      this.counts[outcome.worst === 'block' ? 'block' : outcome.worst === null ? 'clean' : 'other'] += 1
      if (!outcome.hasLastYear) this.counts.withoutLastYear += 1
    }
  }

  get hasRefused(): boolean {
    return this.counts.refused > 0
  }
  get hasBlock(): boolean {
    return this.counts.block > 0
  }
  get withoutLastYear(): number {
    return this.counts.withoutLastYear
  }

  /** Files that were read or should have been. */
  get files(): number {
    return this.counts.block + this.counts.other + this.counts.clean + this.counts.refused
  }

  /** One line for many files: how many have to be corrected, how many could not be read. */
  get summary(): string {
    const { block, other, clean, refused } = this.counts
    return `共 ${this.files} 份：有必须更正的 ${block} 份，只有其他问题的 ${other} 份，没有发现问题的 ${clean} 份，无法读取的 ${refused} 份。`
  }

  /** What was passed over in folders, or ''. */
  get passedOver(): string {
    if (this.skippedCount === 0) return ''
    return `跳过 ${this.skippedCount} 个不是报告的文件：${this.skipped.join('、')}${this.skippedCount > this.skipped.length ? '等' : ''}\n`
  }
}
