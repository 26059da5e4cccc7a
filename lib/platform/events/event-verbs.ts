/** Every verb of an event, as people read it. Events are told by these and no others: NewEvent takes no other. */
export const eventVerbs = {
  // Sign-in and own account
  signIn: '登录',
  signInRefused: '登录被拒绝',
  signInThrottled: '登录过于频繁被限制',
  signOut: '退出登录',
  lockAccount: '账号被锁定',
  changePassword: '修改密码',
  changeAddress: '修改电子邮箱',
  enableSecondFactor: '启用动态验证码',
  disableSecondFactor: '停用动态验证码',
  renewRecoveryCodes: '更换恢复码',
  // What was not done, and what was taken away
  refused: '操作被拒绝',
  export: '导出文件',
  // Accounts
  createAccount: '新增账号',
  createAccounts: '批量新增账号',
  changeAccount: '修改账号',
  resetPassword: '重置密码',
  disableAccount: '停用账号',
  enableAccount: '启用账号',
  unlockAccount: '解除账号锁定',
  removeSecondFactor: '解除动态验证码',
  // E-mail
  sendTestMail: '发送测试邮件',
  resendMail: '重新发送邮件',
  resendMails: '重新发送全部邮件',
  // Organisations and seasons
  createOrganisation: '新增单位',
  importUnits: '导入单位',
  exportUnits: '导出单位清单',
  renameOrganisation: '单位更名',
  moveOrganisation: '调整单位隶属',
  changeOrganisation: '修改单位',
  abolishOrganisation: '撤销单位',
  restoreOrganisation: '恢复单位',
  openSeason: '启动年度填报',
  setSeasonRule: '设置年度要求',
  closePractice: '结束演练',
  enterPractice: '进入演练',
  leavePractice: '退出演练',
  // Writing a report
  create: '新建报告',
  save: '保存报告',
  explainFinding: '填写说明',
  confirmFinding: '核对确认',
  withdrawDecision: '撤回说明或确认',
  requestWaiver: '申请豁免',
  grantWaiver: '同意豁免',
  refuseWaiver: '不同意豁免',
  // Review
  signOff: '单位负责人签发',
  submit: '提交审核',
  withdraw: '撤回',
  return: '退回修改',
  approve: '审核通过',
  publish: '发布',
  writePackage: '生成发布包',
  startCorrection: '启动更正',
  claim: '领取审核',
  releaseClaim: '取消领取',
  addNote: '填写审核意见',
  removeNote: '删除审核意见',
  answerNote: '答复审核意见',
  addScan: '上传扫描件',
  removeScan: '撤下扫描件',
  recordAddress: '登记发布网址',
  remindUnits: '催报',
  markNoticesRead: '阅读通知',
  saveView: '保存常用筛选',
  deleteView: '删除常用筛选',
  // Policies and the log itself
  suspendCheck: '暂停检查规则',
  resumeCheck: '恢复检查规则',
  setSecurityPolicy: '修改安全策略',
  setRetention: '修改操作记录留存期限',
  verifyEvents: '校验操作记录',
  pruneEvents: '清理到期操作记录',
} as const satisfies Record<string, string>
export type EventVerb = keyof typeof eventVerbs

/** The name of a verb; of one from a later version of the product, its id. */
export const verbName = (verb: string): string =>
  Object.hasOwn(eventVerbs, verb) ? eventVerbs[verb as EventVerb] : verb

export const isEventVerb = (text: string): text is EventVerb => Object.hasOwn(eventVerbs, text)
