/** Headings that hold personal data whatever the report: people, ways to reach them, where they live. */
const PERSONAL =
  /(?:^|-)(?:buyer|recipient|rater|reviewer|customer|requester)-(?:name|e-?mail|phone|address|company|id)|^(?:ship|bill|shipping|billing)-(?:name|address|city|state|county|postal|zip|country|phone|street)|phone|e-?mail|gift-message|^author$|^cpf$|姓名|邮箱|邮件|メール|courriel|correo|e-posta|电话|地址|收件人|评论人|头像/;

/** Whether a column, by its normalised heading, holds personal data. */
export function isPersonal(heading: string): boolean {
  return PERSONAL.test(heading);
}
