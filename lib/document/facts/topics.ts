import type { NarrativeId } from '@/lib/formats/narrative'

/**
 * Texts for which the tables give a sentence, and what it is about. The information processing fee (信息处理费) is not
 * among them: its sentence is printed by the product from the figures. Reconsideration and lawsuits go to 监督保障 in
 * both formats, where the Regulations place them (《条例》第五章“监督和保障”第五十一条).
 */
export const factTopics = {
  'overview.disclosureOnRequest': '申请与办理结果',
  'overview.informationManagement': '规范性文件',
  'overview.supervision': '行政复议、行政诉讼',
} as const satisfies Partial<Record<NarrativeId, string>>

export type FactField = keyof typeof factTopics

export const hasFact = (id: NarrativeId): id is FactField => id in factTopics
