import type { Verdict } from '@/lib/platform/events/event-chain'

/** What was found about a chain of events (操作记录), in one sentence that names the first broken place. */
export function verdictWords({ from, to, sound, broken }: Verdict): string {
  const start = from.position > 0 ? `（第 ${from.position} 条及以前的已到期清理）` : ''
  if (!broken)
    return sound === 0
      ? `没有需要校验的记录${start}。`
      : `已校验到第 ${to.position} 条，共 ${sound} 条，全部完好${start}。`
  const before = sound > 0 ? `第 ${from.position + 1} 至 ${to.position} 条完好，` : ''
  switch (broken.kind) {
    case 'missing':
      return `${before}第 ${broken.position} 条缺失：记录被删除过${start}。`
    case 'changed':
      return `${before}第 ${broken.position} 条与写入时不一致：这一条被改动过，或者前后被删除、调换过${start}。`
    case 'end':
      return `${before}末尾在第 ${broken.position} 条处与登记的不一致：最后的记录被删除过，或者被添加过${start}。`
  }
}
