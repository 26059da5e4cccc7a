import { withoutSpace } from '../text'

/**
 * What can be told of an organ from its full name (机关全称) alone. Where the name leaves a thing open, nothing is
 * told.
 */

/** A document that names no organ is read with a remark in brackets in the place of the name. */
export const hasName = (organisation: string): boolean => !/^(?:（.*）)?$/.test(withoutSpace(organisation))

/** A people's government (人民政府) itself; its office (办公室) is a department and reports as one. */
export const isGovernment = (organisation: string): boolean => /人民政府$/.test(withoutSpace(organisation))

/**
 * A people's government or its office, which writes the government's report: they have until the end of March
 * (《政府信息公开条例》第四十九条). Most of a long list are none, and are told by one character that they lack.
 */
export const isGovernmentOrItsOffice = (organisation: string): boolean =>
  organisation.includes('府') && /人民政府(?:办公室|办公厅)?$/.test(withoutSpace(organisation))

/**
 * Does the name hold a people's government: itself, its office, or an office sent out by it (人民政府…街道办事处)? Its
 * texts speak of a whole area.
 */
export const namesGovernment = (organisation: string): boolean => organisation.includes('人民政府')

/** Organs of the state as a whole: some of them make rules. */
const national = /^(?:国家|国务院|中华人民共和国|中国|全国)/
const local = /^\p{Script=Han}{1,12}?(?:省|自治区|市|州|盟|地区|县|旗|区|镇|乡|街道)/u
const departmental = /(?:局|委员会|委|厅|办公室|办公厅|中心|处|所|队|站|院)$/

/**
 * Is this surely an organ without the power to make rules (规章)? Departments of the State Council and the governments
 * of provinces, cities with districts and autonomous prefectures have it (《立法法》第九十一条、第九十三条).
 * 某市人民政府 may be either kind of city.
 */
export function lacksRuleMakingPower(organisation: string): boolean {
  const name = withoutSpace(organisation)
  if (name.length > 60 || national.test(name)) return false
  const place = /^(.+)人民政府(?:办公[室厅])?$/.exec(name)?.[1]
  if (place !== undefined) return /(?:县|旗|区|镇|乡|街道)$/.test(place) && !/(?:自治区|特别行政区)$/.test(place)
  return local.test(name) && departmental.test(name)
}
