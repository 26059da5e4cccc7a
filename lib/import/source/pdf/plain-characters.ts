/** Signs for radicals (部首) that look like ordinary characters but have no compatibility mapping in Unicode. */
const radicals: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻑': '長',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
}

/**
 * The characters a person typed. A font may use one glyph for a character and for the sign of its radical, and programs
 * that write PDF (Chromium) then name the sign: ⾏政 for 行政. The rest is left alone; full-width digits stay what they
 * are.
 */
export const plainCharacters = (text: string): string =>
  text.replace(/[\u2e80-\u2fd5\uf900-\ufaff]/g, (character) => radicals[character] ?? character.normalize('NFKC'))
