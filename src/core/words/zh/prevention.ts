import type { Words } from '../shape.ts';
import { card } from './prevention/card.ts';
import { customerVoice } from './prevention/customer-voice.ts';
import { fmea } from './prevention/fmea.ts';
import { inspection } from './prevention/inspection.ts';
import { listing } from './prevention/listing.ts';
import { lists } from './prevention/lists.ts';
import { messageRules } from './prevention/message-rules.ts';
import { messages } from './prevention/messages.ts';
import { nitPicking } from './prevention/nit-picking.ts';
import { packaging } from './prevention/packaging.ts';
import { platformRules } from './prevention/platform-rules.ts';
import { routines } from './prevention/routines.ts';
import { sourcing } from './prevention/sourcing.ts';
import { spareParts } from './prevention/spare-parts.ts';

/** 问题在第一单之前就消除：商品特性、各环节的关口和工具。 */
export const prevention: Words['prevention'] = {
  properties: {
    fragile: '易碎',
    liquid: '液体',
    electronic: '电子',
    battery: '电池',
    sharp: '锋利',
    set: '套装',
  },
  stages: {
    sourcing: '选品',
    inspection: '验货',
    design: '设计',
    listing: 'Listing',
    packaging: '包装',
    messages: '触达信息',
    nitPicking: '挑刺会',
    monthlyReview: '月度复盘',
  },
  stageList: '{a}、{b}',
  gates: { missing: '未开始', open: '待完成', passed: '已通过', stopped: '不通过' },
  launch: { ready: '可以上架', notYet: '暂不上架' },
  card,
  tooFew: '已完成的环节太少',
  groundless: {
    closed: '不再需要：相关反馈已撤回，或已改归其他原因。',
    stays: '这项任务依据的反馈已撤回，或已改归其他原因；因为已经有人处理过，任务保留。',
  },
  faults: {
    'missing-tab-heading': '未检查：工作表“{tab}”里找不到“{heading}”这一列了，请改回这个列名后再检查一次。',
    'repeated-tab-heading':
      '未检查：工作表“{tab}”有两列都叫“{heading}”（{first} 列和 {second} 列），请给您自己的那一列换个名字后再检查一次。',
    'rows-moving': '没有检查完：工作表“{tab}”里的行一直在移动，请等没有人在那里排序或插入行时再检查一次。',
  },
  review: {
    notWritten: '{month} 的复盘报告还没写，请到侧边栏的“月报”。',
    overdue: '逾期任务：{count} 个。',
  },
  packaging,
  inspection,
  messages,
  listing,
  nitPicking,
  customerVoice,
  lists,
  routines,
  spareParts,
  sourcing,
  fmea,
  platformRules,
  messageRules,
};
