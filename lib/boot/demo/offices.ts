import type { DemoOrganisation } from './types'

/** An organ whose reports are put together from what it deals with; all invented. */
export interface Office extends Pick<DemoOrganisation, 'key' | 'name' | 'shortName' | 'level' | 'kind' | 'verticallyLed' | 'signOff'> {
  /** The person who fills in the report (填报人). */
  readonly author: string
  /** How it calls itself in its own report. */
  readonly self: string
  /** Four matters it deals with. */
  readonly topics: readonly [string, string, string, string]
  /** What it did last year and this year that nobody else did. */
  readonly deeds: readonly [string, string]
}

type Line = readonly [key: string, name: string, author: string, topics: string, lastDeed: string, thisDeed: string]

const bureaus: readonly Line[] = [
  ['reform', '发展和改革局', '陆知行', '重大项目审批 能耗双控 价格收费目录 招投标监管', '把四十二个重点项目的进度绘成一张图，按月更新', '在项目工地设公示牌六十块，附监督电话'],
  ['science', '科学技术局', '苏望', '科技计划立项 高新企业认定 技术合同登记 科普场馆开放', '将立项评审专家名单在评审结束次日公布', '开放实验室设备清单，注明预约办法'],
  ['industry', '工业和信息化局', '高远舟', '技改补助 中小企业服务 无线电管理 民爆物品许可', '把惠企资金的分配公式写进公告', '在产业园设政策讲解专场九次'],
  ['civil-affairs', '民政局', '罗素秋', '低保救助 养老机构备案 婚姻登记 社会组织年检', '救助对象名单在村务栏张贴满七日', '养老机构收费标准逐家公开'],
  ['ecology', '生态环境分局', '程岫云', '环评审批 排污许可 空气质量 固废转移', '空气质量小时值接入公交站屏', '重点排污单位监测数据每周一换'],
  ['water', '水利局', '江汀', '取水许可 河湖名录 水库防汛 农村供水', '十七座小水库的责任人上墙公示', '供水水质化验单贴进自然村'],
  ['agriculture', '农业农村局', '田穗', '耕地补贴 农药监管 动物检疫 宅基地管理', '补贴面积逐户核对后在组里张榜', '农资抽检不合格名单当天通报'],
  ['commerce', '商务局', '贾松', '成品油零售 外贸扶持 家电以旧换新 市场保供', '换新补贴资金余额每日更新', '加油站点位图标注年检结果'],
  ['veterans', '退役军人事务局', '卫国梁', '优抚待遇 安置岗位 烈士纪念 就业培训', '安置岗位分配过程请代表旁听', '优抚标准制成折页送到驻地'],
  ['emergency', '应急管理局', '严戎', '安全生产许可 事故调查 避难场所 防灾演练', '事故调查报告全文上网', '避难场所开启流程拍成短片'],
  ['auditing', '审计局', '钟明鉴', '预算执行审计 专项资金审计 经济责任审计 整改公告', '整改台账对照问题逐条销号公布', '审计结果公告附图解一页'],
  ['assets', '国有资产监督管理局', '秦守田', '国企改革 资产出租 产权交易 企业负责人薪酬', '闲置房产招租信息一次公布三十处', '企业年度财务概况集中亮相'],
  ['statistics', '统计局', '纪数', '统计公报 经济普查 调查队管理 数据解读', '普查员名册与证号可在线查询', '每月数据附口径说明'],
  ['insurance', '医疗保障局', '安怀济', '医保目录 定点机构协议 基金监管 异地结算', '飞行检查结论点名到机构', '药品集采落地价格逐月对照'],
  ['urban', '城市管理局', '路平', '占道许可 户外广告 垃圾分类 停车收费', '停车泊位收费标准绘成地图', '夜市点位调整征求意见稿全文刊载'],
  ['forestry', '林业局', '柏青山', '林木采伐 古树名木 森林防火 野生动物保护', '采伐指标分配到村的结果张榜', '古树名木新增三十六株的认养办法'],
  ['sports', '体育局', '凌跃', '体育场馆开放 赛事审批 健身器材 青训选拔', '场馆免费时段表印在门口', '器材维修报备电话换成一个号'],
  ['petitions', '信访局', '宁慎之', '信访受理 领导接访 积案化解 网上投诉', '接访日程提前半月登报', '办理时限倒计时向来访人公开'],
  ['taxation', '税务局', '税敏', '减税政策 欠税公告 发票管理 纳税信用', '欠税公告增加清缴期限一栏', '信用等级评定规则配算例'],
  ['police', '公安分局', '雷霆', '户籍办理 交通管制 警情通报 行业许可', '早晚高峰管制路段提前三日预告', '户籍窗口排队时长实时可见'],
  ['fire', '消防救援大队', '霍安', '消防检查 火灾统计 技术服务机构 宣传教育', '抽查计划与结果配对刊出', '高层建筑隐患清单抄送业委会'],
  ['archives', '档案局', '文溯', '档案开放 馆藏目录 查阅服务 声像征集', '到期档案分三批解密开放', '查阅登记改为一次一证'],
  ['ethnic', '民族宗教事务局', '木合塔', '场所登记 清真标识 民族团结 活动备案', '登记场所名录附交通线路', '节庆活动备案结果次日可查'],
  ['investment', '投资促进局', '项天舒', '招商政策 项目签约 土地推介 企业诉求', '签约项目履约情况半年一报', '可供地块附规划条件与图纸'],
  ['approval', '行政审批局', '简一诺', '并联审批 帮办代办 证照分离 中介超市', '中介机构评分末位名单公开', '一件事套餐办理时限全部压减后上墙'],
  ['disease', '疾病预防控制局', '季安宁', '传染病报告 疫苗接种 饮水监测 职业病防治', '接种点排班随疫苗到货调整并公告', '学校饮水抽测结果寄给家长'],
  ['grain', '粮食和物资储备局', '谷雨', '储备粮轮换 应急物资 收购许可 库存检查', '轮换拍卖底价与成交价并列公布', '应急物资点位储量分级公开'],
  ['meteorology', '气象局', '云开', '气象预警 防雷许可 人工影响天气 灾害评估', '预警信号发布与解除都注明时刻', '防雷检测机构名单按季核对'],
  ['housing-fund', '住房公积金管理部', '居易', '缴存比例 提取条件 贷款额度 资金收益', '增值收益用途列表对外公布', '贷款轮候名次可以自查'],
  ['reading', '新闻出版局', '书同', '印刷许可 农家书屋 版权登记 出版物市场', '书屋采购书目由读者投票', '市场检查照片与结论同步登出'],
  ['partnership', '供销合作社', '合众', '农资供应 土地托管 冷链仓储 基层社改造', '化肥淡储数量与价格两周一报', '托管服务收费与村民议定后张榜'],
  ['park', '高新技术产业园区管理委员会', '程拓', '入园条件 厂房租赁 环保准入 人才公寓', '厂房空置面积按栋列示', '人才公寓轮候排序当场摇号'],
]

const subdistricts: readonly Line[] = [
  ['chengdong', '城东街道办事处', '孟晓棠', '老旧小区改造 社区食堂 楼道消防 志愿服务', '改造方案在单元门口贴了三轮', '食堂每周菜价和补贴一并公布'],
  ['chengxi', '城西街道办事处', '白露', '学区登记 夜间噪声 菜场整治 居家养老', '菜场摊位抽签全程录像', '噪声投诉处理结果在小区群答复'],
  ['nanqiao', '南桥街道办事处', '庄稼和', '桥区征收 物业换届 残疾人帮扶 文体队伍', '征收补偿明细按户密封送达后公示汇总', '物业评分张贴在电梯里'],
  ['beizhan', '北站街道办事处', '旷野', '站前秩序 流动人口 旅馆登记 快递驿站', '黑车举报办结情况每旬一报', '驿站收费投诉集中答复'],
  ['wenchang', '文昌街道办事处', '墨言', '校园周边 非遗传承 古巷保护 图书角', '古巷修缮图纸请居民看样', '图书角借阅规则重新公议'],
  ['ziyang', '紫阳街道办事处', '紫苏', '山体公园 宠物管理 电动车充电 社区矫正', '充电桩价目与故障率上屏', '公园施工时段征求晨练居民意见'],
  ['yunqi', '云栖街道办事处', '栖梧', '旅游民宿 茶园流转 古道维护 森林防火', '民宿评级打分表全部晒出', '茶园流转合同范本供下载'],
  ['hebin', '河滨街道办事处', '滨歌', '河道保洁 船民上岸 防洪堤坝 夜跑步道', '上岸安置房分配结果逐户可查', '汛期值守表印发到每个船坞'],
]

const towns: readonly Line[] = [
  ['shiban', '石板镇人民政府', '石砚秋', '采石整治 复垦验收 乡村道路 集镇供水', '复垦地块验收照片对照上墙', '道路养护分段责任牌立到村口'],
  ['longquan', '龙泉镇人民政府', '泉涌', '温泉开发 水源保护 农旅合作 停车疏导', '水源地取样点请村民带路', '合作社分红方案全文张贴'],
  ['zhuxi', '竹溪镇人民政府', '竹影', '毛竹加工 山洪预警 电商驿站 留守儿童', '山洪预警喇叭每月试响一次并登记', '竹材收购价在市集滚动播报'],
  ['liuhe', '柳河镇人民政府', '柳絮', '河道清淤 水稻制种 村庄规划 集体资产', '集体资产底册一村一本', '清淤弃土去向按车次登记公示'],
  ['shuangta', '双塔镇人民政府', '塔娜', '文物保护 古镇民居 商户油烟 旅游厕所', '民居修缮补助三榜定案', '商户油烟检测值贴在店门'],
  ['bailu', '白鹭镇人民政府', '鹭鸣', '湿地补偿 渔民转产 候鸟保护 围网拆除', '补偿丈量数据当日签字当日公布', '转产培训名单由渔民推选'],
  ['songping', '松坪乡人民政府', '松涛', '易地搬迁 林下经济 通村客运 乡村医生', '搬迁户旧房拆除进度列表', '客运班次调整先在村部议一周'],
  ['fenglin', '枫林乡人民政府', '枫晚', '红叶景区 高山蔬菜 电网改造 乡风文明', '景区门票分成账目公开到组', '电网改造停电计划提前十日贴出'],
]

/** Those that are not simply departments of the district, and the one whose head signs off. */
const special: Readonly<Record<string, Partial<Office>>> = {
  ecology: { verticallyLed: true, kind: 'dispatchedOffice' },
  taxation: { verticallyLed: true },
  meteorology: { verticallyLed: true },
  park: { kind: 'dispatchedOrgan', self: '管委会' },
  partnership: { kind: 'authorisedBody', self: '我社' },
  'housing-fund': { kind: 'authorisedBody', self: '管理部' },
  fire: { self: '大队' },
  emergency: { signOff: true },
}

const made = (lines: readonly Line[], given: Pick<Office, 'level' | 'kind' | 'self'>, short: (name: string) => string): Office[] =>
  lines.map(([key, name, author, topics, last, now]) => ({ key, name: `云岫区${name}`, shortName: short(name), author, topics: topics.split(' ') as unknown as Office['topics'], deeds: [last, now], ...given, ...special[key] }))

/** Forty-eight organs of the demo district besides those written out one by one. */
export const offices: readonly Office[] = [
  ...made(bureaus, { level: 'county', kind: 'department', self: '我局' }, (name) => `区${name}`),
  ...made(subdistricts, { level: 'township', kind: 'dispatchedOrgan', self: '街道' }, (name) => name.replace('办事处', '')),
  ...made(towns, { level: 'township', kind: 'government', self: '本级政府' }, (name) => name.replace('人民政府', '')),
]
