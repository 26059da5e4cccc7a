import type { DemoAgency } from './types'

/**
 * Set up last year: its only report was written in Word and is not in the system yet, so that bringing in files can be
 * tried.
 */
export const data: DemoAgency = {
  key: 'data',
  name: '云岫区数据局',
  shortName: '区数据局',
  level: 'county',
  kind: 'department',
  author: '汪瑾',
  reports: () => [],
}
