/** How programs write the reasons of replacements in place of Amazon's numbers; the first that fits counts. */
const TEXTS: readonly (readonly [text: RegExp, number: number])[] = [
  [/lost by (?:the )?(?:shipper|carrier)|承运[商人].*(?:丢|遗失)/i, 6],
  [/clean[- ]?up|not received|未收到|没收到/i, 11],
  [/(?:wrong|incorrect) address|地址(?:错误|有误)|错误(?:的)?地址/i, 8],
  [/address|delivery (?:problem|issue)|配送问题|派送问题/i, 9],
  [/damaged.*(?:handling|warehouse|cent(?:er|re)\b)|(?:运营中心|仓库).*(?:损|破)/i, 10],
  [/damaged.*(?:shipping|shipment|transit|carrier)|(?:运输|配送).*(?:损|破)/i, 3],
  [/catalog|wrong item ordered|ordered (?:the )?wrong|目录|(?:订|下)错/i, 7],
  [/wrong item|发错|错发/i, 4],
  [/missing|缺少|缺失|漏发/i, 5],
  [/defect|瑕疵|缺陷|故障/i, 2],
  [/policy|customer error|政策|(?:买家|客户)(?:错误|失误)/i, 12],
  [/\blost\b|丢失|遗失/i, 1],
  [/^other$|^其[他它]/i, 0],
];

/** The reason of a replacement as a code, from Amazon's number or a program's text; a text nobody has listed comes back as it is. */
export function replacementReason(raw: string): string {
  const [, given] = /^(\d{1,3})(?:\.0)?(?!\d)/.exec(raw) ?? [];
  const number = given === undefined ? TEXTS.find(([text]) => text.test(raw))?.[1] : Number(given);
  return number === undefined ? raw : `REPLACEMENT_${number}`;
}
