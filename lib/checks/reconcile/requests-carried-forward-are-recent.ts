import { defineCheck, type Observation } from '../define-check'

/** Fewer than this are an ordinary December. */
const many = 5

/**
 * A request is answered in 20 working days, prolonged in 40: what is carried forward came in at the end of the year.
 * More than half of a year's requests, or any from the year before, are worth a look.
 */
export const requestsCarriedForwardAreRecent = defineCheck({
  code: 'N16',
  slug: 'requests-carried-forward-are-recent',
  severity: 'hint',
  needs: [],
  title: '结转下年度的只是年底尚在办理期限内的申请',
  basis:
    '《政府信息公开条例》第三十三条：自收到申请之日起20个工作日内予以答复，需要延长的，延长的期限最长不超过20个工作日',
  run: ({ number }) => {
    const cells = (['carriedForward', 'received', 'broughtForward', 'handled'] as const).map(
      (row) => `requests.${row}.total` as const,
    )
    const [carried, received, brought, handled] = cells.map(number)
    if (carried == null || received == null || brought == null || handled == null || carried === 0) return []
    const hint = (message: string, advice: string): Observation[] => [{ place: 'requests', message, advice, cells }]
    if (handled < brought) {
      return hint(
        `上年结转 ${brought} 件，本年只办结 ${handled} 件，仍结转下年度 ${carried} 件：有的申请已经跨了两个年度。`,
        '请核对是否有办结的申请漏计；未办结的请尽快答复。',
      )
    }
    if (carried >= many && carried * 2 > received + brought) {
      return hint(
        `新收和上年结转共 ${received + brought} 件，其中 ${carried} 件结转下年度，超过一半。`,
        '只有年底尚在办理期限内的申请才结转，请核对是否有办结的漏计。',
      )
    }
    return []
  },
})
