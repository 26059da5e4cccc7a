/** Words of clerks for rows of table 3. */

/** Groups of outcomes; the first word list must not be part of another one (不予公开 holds 予公开, not 予以公开). */
export const outcomeGroups: readonly (readonly [RegExp, string])[] = [
  [/(?<![不未])(?:予以|准予|同意|给予|准许)(?:全部|全文)?公开/, 'disclosed'],
  [/部分(?:不?予以?)?公开|区分处理/, 'partlyDisclosed'],
  [/(?<!部分)不予以?公开|未予公开|不同意公开/, 'withheld'],
  [/无法提供|不能提供/, 'unavailable'],
  [/不予处理/, 'notProcessed'],
  [/其他(?:方式)?处理/, 'other'],
]

/** Reasons, each a row of its own; which rows a format has is looked up. */
export const reasons: readonly (readonly [RegExp, string])[] = [
  [/国家秘密/, 'withheldStateSecret'],
  [/法律[、，]?行政法规禁止/, 'withheldByLaw'],
  [/三安全一稳定/, 'withheldSecurity'],
  [/第三方合法权益/, 'withheldThirdParty'],
  [/内部事务/, 'withheldInternalAffairs'],
  [/过程性/, 'withheldProcess'],
  [/行政?执法案卷/, 'withheldCaseFile'],
  [/行政查询/, 'withheldInquiry'],
  [/(?:不|未)掌握/, 'unavailableNotHeld'],
  [/(?:没有|无)现成信息|另行制作/, 'unavailableWouldNeedMaking'],
  [/补正后.{0,8}不(?:明确|清)/, 'unavailableUnclear'],
  [/信访.{0,3}举报.{0,3}投诉/, 'notProcessedPetition'],
  [/重复申请/, 'notProcessedDuplicate'],
  [/公开出版物/, 'notProcessedPublication'],
  [/大量.{0,3}反复/, 'notProcessedExcessive'],
  [/确认或(?:者)?重新出具|重新出具/, 'notProcessedReissue'],
  [/逾期不补正|逾期未补正/, 'otherNotSupplemented'],
  [/逾期未.{0,8}缴(?:纳|费)/, 'otherFeeUnpaid'],
]

/** Who asked: columns of table 3. */
export const requesters: readonly (readonly [RegExp, readonly string[]])[] = [
  [/商业企业/, ['businesses']],
  [/科研机构/, ['researchBodies']],
  [/社会公益组织|公益组织/, ['publicBenefitBodies']],
  [/法律服务机构/, ['legalServices']],
  [
    /法人(?:或|和|及|与|、)其他组织|法人(?:、|或)?(?:组织)?/,
    ['businesses', 'researchBodies', 'publicBenefitBodies', 'legalServices', 'otherBodies'],
  ],
  [/自然人|公民|个人/, ['naturalPersons']],
]

/** Ways in which an application comes in; table 3 does not part them. */
export const channel =
  /当面|窗口|现场|网络|网上|线上|在线|平台|网站|邮件|邮箱|信函|邮寄|来信|书面|传真|口头|电话|微信|快递|纸质|邮政/

/** Things that are counted near applications and are none. */
export const notApplications =
  /建议|提案|议案|(?<!信访|举报)(?<!信访举报)(?<!信访、举报)投诉|复议|诉讼|应诉|起诉|许可|处罚|解读|回应|咨询|信件|留言|来电|培训|会议|热线|工单|公文|栏目|办事|检查|备案|规范性文件|信用|新闻|动态|视频|登记注册|注册登记|补贴|救助|仲裁|赔偿|听证|意见|异议|保密审查|文件|目录|指南/

/** What an application is called. */
export const application = /信息公开(?:的)?申请|依申请公开|申请(?:政府信息)?公开|公开(?:政府)?信息(?:的)?申请|申请公开/
