import { isPersonal } from '../personal.ts';
import { fits, plainHeading } from './plain-heading.ts';

/** Headings that are people when they stand alone. */
const ALONE =
  'name buyer customer client user username reviewer author requester requestor submitter assignee agent rater recipient respondent contact-name who kunde kundin kaufer bearbeiter absender cliente nombre comprador acheteur acquirente usuario utilisateur utente benutzer 客户 买家 姓名 处理人 客服 会员 评论人 收件人 购买者 購入者 氏名 お客様 担当者 名前';

/** Words that make any heading they stand in personal data. */
const WITHIN =
  'buyer-name buyer-username buyer-nickname buyer-id customer-name customer-full-name customer-username full-name first-name last-name user-name username street postal-code postcode zip-code zip shipping-address billing-address address iban vat-number tax-id telephone mobile-number kundenname kaufername vorname nachname telefon telefonnummer anschrift adresse kontonummer nombre-del-cliente nombre-cliente apellido apellidos telefono correo correo-electronico direccion nom-du-client nom-client prenom telephone courriel adresse-e-mail nome-cliente nome-del-cliente cognome indirizzo 客户姓名 买家id 买家姓名 买家昵称 买家名称 用户名 会员名 昵称 姓名 邮箱 电话 手机号 地址 收件人 身份证 お客様名 購入者名 注文者名 氏名 電話番号 住所 メールアドレス 郵便番号';

const alone = new Set(ALONE.split(' '));
const within = WITHIN.split(' ');

/** Whether a column is personal data by its heading, in any language the reader knows. */
export function isPersonalHeading(heading: string): boolean {
  const plain = plainHeading(heading);
  return isPersonal(plain) || alone.has(plain) || within.some((name) => fits(name, plain));
}
