import type { Words } from '../../shape.ts';

/** 会磨损、会坏的部件，以及买家怎么拿到新的。 */
export const spareParts: Words['prevention']['spareParts'] = {
  risks: { wears: '会磨损', breaks: '会坏', lost: '容易丢', none: '和商品一样耐用' },
  plans: { inBox: '包装里多放一个', free: '客服免费补寄', sold: '单独销售', none: '没有备件' },
  says: {
    noPart: '请写一个会磨损、会坏或容易丢的部件。',
    noRisk: '请选择它会怎样。',
    notRisk: '“{text}”不在列表里，请选择它会怎样。',
    noPlan: '请选择买家怎么拿到新的。',
    notPlan: '“{text}”不在列表里，请选择买家怎么拿到新的。',
    unplanned: '它会磨损、会坏或容易丢，却没有备件：请订一些，或者改得更耐用。',
    noSource: '请写备件的 SKU，或每百件备多少个。',
    planned: '已有方案。',
    gate: '还没有备件方案的部件：{list}。',
  },
};
