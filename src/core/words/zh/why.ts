/** 「判断依据」列的说法。 */
export const why = {
  words: '买家原话：{quotes}',
  wordsAndReason: '买家原话：{quotes}。所选退货原因“{reason}”与此一致。',
  wording: '按整体措辞判断，主要依据：{quotes}',
  reason: '原话中没有说明原因，买家所选退货原因是“{reason}”。',
  memory: '同样的话之前由人工确认为这个原因。',
  memoryOfNone: '同样的话之前由人工确认为没有原因。',
  learned: '从更正中学到：{quotes}',
  learnedNone: '从更正中学到：这类说法没有说明原因。',
  nothing: {
    negated: '无原因：抱怨的词被否定了（“没有”“不”）。',
    praise: '无原因：这些词出现在好评里。',
    'other-thing': '无原因：抱怨的是别的商品。',
    hypothetical: '无原因：只是假设或担心，并未发生。',
    settled: '无原因：同一句话里已经说明可以接受或已解决。',
    unless: '无原因：这些词在这里是别的意思。',
    silent: '',
  },
} as const;
