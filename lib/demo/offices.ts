import { bureaus, type Line } from './bureaus'
import type { Office } from './types'

const subdistricts: readonly Line[] = [
  [
    'chengdong',
    '城东街道办事处',
    '孟晓棠',
    '老旧小区改造 社区食堂 楼道消防 志愿服务',
    '改造方案在单元门口贴了三轮',
    '食堂每周菜价和补贴一并公布',
  ],
  [
    'chengxi',
    '城西街道办事处',
    '白露',
    '学区登记 夜间噪声 菜场整治 居家养老',
    '菜场摊位抽签全程录像',
    '噪声投诉处理结果在小区群答复',
  ],
  [
    'nanqiao',
    '南桥街道办事处',
    '庄稼和',
    '桥区征收 物业换届 残疾人帮扶 文体队伍',
    '征收补偿明细按户密封送达后公示汇总',
    '物业评分张贴在电梯里',
  ],
  [
    'beizhan',
    '北站街道办事处',
    '旷野',
    '站前秩序 流动人口 旅馆登记 快递驿站',
    '黑车举报办结情况每旬一报',
    '驿站收费投诉集中答复',
  ],
  [
    'wenchang',
    '文昌街道办事处',
    '墨言',
    '校园周边 非遗传承 古巷保护 图书角',
    '古巷修缮图纸请居民看样',
    '图书角借阅规则重新公议',
  ],
  [
    'ziyang',
    '紫阳街道办事处',
    '紫苏',
    '山体公园 宠物管理 电动车充电 社区矫正',
    '充电桩价目与故障率上屏',
    '公园施工时段征求晨练居民意见',
  ],
  [
    'yunqi',
    '云栖街道办事处',
    '栖梧',
    '旅游民宿 茶园流转 古道维护 森林防火',
    '民宿评级打分表全部晒出',
    '茶园流转合同范本供下载',
  ],
  [
    'hebin',
    '河滨街道办事处',
    '滨歌',
    '河道保洁 船民上岸 防洪堤坝 夜跑步道',
    '上岸安置房分配结果逐户可查',
    '汛期值守表印发到每个船坞',
  ],
]

const towns: readonly Line[] = [
  [
    'shiban',
    '石板镇人民政府',
    '石砚秋',
    '采石整治 复垦验收 乡村道路 集镇供水',
    '复垦地块验收照片对照上墙',
    '道路养护分段责任牌立到村口',
  ],
  [
    'longquan',
    '龙泉镇人民政府',
    '泉涌',
    '温泉开发 水源保护 农旅合作 停车疏导',
    '水源地取样点请村民带路',
    '合作社分红方案全文张贴',
  ],
  [
    'zhuxi',
    '竹溪镇人民政府',
    '竹影',
    '毛竹加工 山洪预警 电商驿站 留守儿童',
    '山洪预警喇叭每月试响一次并登记',
    '竹材收购价在市集滚动播报',
  ],
  [
    'liuhe',
    '柳河镇人民政府',
    '柳絮',
    '河道清淤 水稻制种 村庄规划 集体资产',
    '集体资产底册一村一本',
    '清淤弃土去向按车次登记公示',
  ],
  [
    'shuangta',
    '双塔镇人民政府',
    '塔娜',
    '文物保护 古镇民居 商户油烟 旅游厕所',
    '民居修缮补助三榜定案',
    '商户油烟检测值贴在店门',
  ],
  [
    'bailu',
    '白鹭镇人民政府',
    '鹭鸣',
    '湿地补偿 渔民转产 候鸟保护 围网拆除',
    '补偿丈量数据当日签字当日公布',
    '转产培训名单由渔民推选',
  ],
  [
    'songping',
    '松坪乡人民政府',
    '松涛',
    '易地搬迁 林下经济 通村客运 乡村医生',
    '搬迁户旧房拆除进度列表',
    '客运班次调整先在村部议一周',
  ],
  [
    'fenglin',
    '枫林乡人民政府',
    '枫晚',
    '红叶景区 高山蔬菜 电网改造 乡风文明',
    '景区门票分成账目公开到组',
    '电网改造停电计划提前十日贴出',
  ],
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

const made = (
  lines: readonly Line[],
  given: Pick<Office, 'level' | 'kind' | 'self'>,
  short: (name: string) => string,
): Office[] =>
  lines.map(([key, name, author, topics, last, now]) => ({
    key,
    name: `云岫区${name}`,
    shortName: short(name),
    author,
    topics: topics.split(' ') as unknown as Office['topics'],
    deeds: [last, now],
    ...given,
    ...special[key],
  }))

/** Forty-eight organs of the demo district besides those written out one by one. */
export const offices: readonly Office[] = [
  ...made(bureaus, { level: 'county', kind: 'department', self: '我局' }, (name) => `区${name}`),
  ...made(subdistricts, { level: 'township', kind: 'dispatchedOrgan', self: '街道' }, (name) =>
    name.replace('办事处', ''),
  ),
  ...made(towns, { level: 'township', kind: 'government', self: '本级政府' }, (name) => name.replace('人民政府', '')),
]
