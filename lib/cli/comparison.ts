import type { BatchFinding, Member } from '@/lib/checks/across-organs/define-batch-check'
import { runBatchChecks } from '@/lib/checks/across-organs/run-batch'
import { rowsOf } from './check-csv'
import { inArray, type Outcome } from './check-file'
import { severities } from './check-text'
import { hanging } from './display-width'

/** Sentences shown of one that was copied. */
const mostPassages = 3

/** The reports of a run, held against each other in the end (--compare). Files are their names. */
export class Comparison {
  private readonly members: Member[] = []

  add(name: string, outcome: Outcome): void {
    // A folder tells nothing of who stands above whom, nor whether all are there.
    if (outcome.kind === 'checked' && outcome.report)
      this.members.push({ id: name, report: outcome.report, parent: null, complete: false })
  }

  run(): BatchFinding[] {
    return runBatchChecks(this.members)
  }

  text(findings: readonly BatchFinding[], columns: number): string {
    const lines = findings.flatMap(({ member, other, severity, message, advice, passages }, index) => [
      hanging(
        `  ${String(index + 1).padStart(2)}. `,
        `${severities.find(([id]) => id === severity)![1]} ${member}${other ? ` 对照 ${other}` : ''}`,
        columns,
      ),
      hanging('      ', message, columns),
      ...(passages ?? []).slice(0, mostPassages).map(({ mine }) => hanging('      ', `“${mine}”`, columns)),
      hanging('      ', advice, columns),
    ])
    return `横向比对（${this.members.length} 份）\n${findings.length === 0 ? '  没有发现雷同或悬殊的地方。' : lines.join('\n')}\n`
  }

  json(findings: readonly BatchFinding[]): string {
    return inArray({
      comparison: findings.map(({ code, slug, severity, member, other, message, cells, passages }) => ({
        code,
        slug,
        severity,
        file: member,
        other: other ?? null,
        message,
        cells: cells ?? [],
        passages: passages ?? [],
      })),
    })
  }

  rows(findings: readonly BatchFinding[]): string {
    const reports = new Map(this.members.map(({ id, report }) => [id, report]))
    return findings.map((finding) => rowsOf(finding.member, reports.get(finding.member)!, [finding])).join('')
  }
}
