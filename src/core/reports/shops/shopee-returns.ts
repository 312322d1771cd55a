import { keyOfNumberedReturn } from '../../voices/key.ts';
import { WITHDRAWN } from '../../voices/withdrawn.ts';
import { code, comment, date, filledId, id, text, units } from '../cells/kinds.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { normaliseHeading } from '../heading.ts';
import { voiceOf } from '../reading/voice-of.ts';

/** "Request taken back". */
const TAKEN_BACK = /ยกเลิก/;

/**
 * Shopee Seller Centre of Thailand > returns and refunds > export (Excel). One line an item of a request; the address columns stand
 * twice under the same names and are not read.
 */
export const shopeeReturns = defineVoiceReport({
  id: 'shopee-returns',
  from: 'shops',
  target: 'voices',
  words: 'note',
  alsoHas: [],
  columns: {
    number: needed(filledId, normaliseHeading('หมายเลขคำขอคืนเงิน/คืนสินค้า')),
    order: needed(id, normaliseHeading('หมายเลขคำสั่งซื้อ')),
    date: needed(date, normaliseHeading('เวลายื่นคำขอคืนเงิน/คืนสินค้า')),
    quantity: needed(units, normaliseHeading('จำนวนสินค้าคืน')),
    reason: needed(code, normaliseHeading('เหตุผลในการขอคืนสินค้า')),
    sku: optional(id, normaliseHeading('เลข SKU')),
    parentSku: optional(id, normaliseHeading('Parent SKU')),
    product: optional(text, normaliseHeading('ชื่อสินค้า')),
    variant: optional(text, normaliseHeading('ชื่อตัวเลือกสินค้า')),
    note: optional(comment, normaliseHeading('หมายเหตุในการคืนสินค้า')),
    status: optional(code, normaliseHeading('สถานะการคืนเงินหรือคืนสินค้า')),
  },
  personal: [
    'ชื่อผู้ใช้ (ผู้ซื้อ)',
    'ที่อยู่ในการจัดส่ง',
    'ที่อยู่ในการเข้ารับสินค้า',
    'จังหวัด',
    'เขต/อำเภอ',
    'อำเภอ/เขต',
    'รหัสไปรษณีย์',
    'หมายเลขโทรศัพท์',
    'Buyer contact number',
    'หมายเลขติดตามพัสดุสำหรับส่งคืน',
  ].map(normaliseHeading),
  toVoice: ({ number, order, date, quantity, reason, sku, parentSku, product, variant, note, status }) => {
    return {
      voice: voiceOf('return', {
        date,
        marketplace: 'Shopee',
        sku: sku || parentSku,
        product: [product, variant].filter((part) => part !== '').join(', '),
        units: quantity,
        order,
        reason,
        comment: note === reason ? '' : note,
        ...(TAKEN_BACK.test(status) && WITHDRAWN),
      }),
      key: keyOfNumberedReturn('Shopee', number, sku || `${parentSku}\n${variant}`),
    };
  },
});
