/** What each rule on messages says, the way out, and the conditions of moments. */
export const messageRules = {
  found: '{reason} Found: "{words}".',
  conditions: {
    M1: 'Only about the order: no contact data, no advertising.',
    M2: 'Inside the message centre of the platform, never by phone.',
    M3: 'You cancel and refund; never ask the buyer to cancel.',
    M4: 'Only when the date will really be missed, with the new date.',
    M5: 'Only about the order: no contact data, no advertising.',
    M6: 'Inside the message centre of the platform, never by phone.',
    M7: 'On a marketplace only as an answer to a question of the buyer. The place for tips is the card in the box.',
    M8: 'Once an order and neutral. On Amazon press "Request a Review" between day 5 and day 30 after delivery.',
    M9: 'Only to complete the return, or to offer a partial refund.',
    M10: "Use the platform's own recall process first; the message only carries what the law asks for.",
  },
  rules: {
    P01: {
      reason:
        'Amazon sends order and shipping confirmations itself and forbids yours, also with a general hint at customs.',
      wayOut:
        'Put customs time into the transit time of your shipping settings, and send this text from your own shop. On Amazon write only when a delay is real, with the new date ("Later than promised").',
    },
    P02: {
      reason: 'It only says thank you or offers help, which is no reason for a message on Amazon.',
      wayOut: 'Put the thanks on the card in the box, or send it from your own shop.',
    },
    P03: {
      reason: 'Advertising, coupons and discounts are forbidden in messages on Amazon.',
      wayOut: 'Take the offer out. Use coupons and promotions of Seller Central instead.',
    },
    P04: {
      reason:
        'It promises something for a review, or asks only happy buyers, or for good stars. Amazon takes selling rights away for that.',
      wayOut: 'Press "Request a Review", or ask every buyer in the same neutral words and promise nothing.',
    },
    P05: {
      reason: 'Asking a buyer to change or remove a review is forbidden.',
      wayOut: 'Solve the problem without a word about the review. The buyer may change it unasked.',
    },
    P06: {
      reason: 'This order had a review request or a message of yours before; one an order is allowed.',
      wayOut: 'Do not ask again.',
    },
    P07: {
      reason: 'It leads unhappy buyers away from writing a review.',
      wayOut: 'Offer help without speaking of reviews.',
    },
    P08: {
      reason: 'E-mail addresses, phone numbers, messengers and ways around Amazon are forbidden.',
      wayOut: 'Ask the buyer to reply to this message. Numbers of the carrier or the manufacturer may stay.',
    },
    P09: {
      reason:
        'Links to places outside Amazon, and links that are not secure, are forbidden unless the order needs them.',
      wayOut: 'Take the link out, or link to the page of the order on Amazon.',
    },
    P10: {
      reason: 'Only instructions, warranty papers, invoices and proofs of a custom design may be attached.',
      wayOut: 'Leave the attachment out.',
    },
    P11: { reason: 'HTML is not allowed in messages.', wayOut: 'Write plain text.' },
    P12: { reason: 'Emoji and moving pictures are forbidden.', wayOut: 'Take them out; warm words do it as well.' },
    P13: { reason: 'It may offend.', wayOut: 'Say what happened without judging the buyer.' },
    P14: {
      reason: 'Links or words to opt out are forbidden: Amazon keeps that setting itself.',
      wayOut: 'Take the sentence out.',
    },
    P15: {
      reason: 'A picture of the product is not allowed: Amazon shows it already.',
      wayOut: 'Leave the picture out.',
    },
    P16: {
      reason: 'Many empty lines, capitals or marks look like advertising.',
      wayOut: 'One empty line at most, no words in capitals, no rows of exclamation marks.',
    },
    P17: {
      reason: 'Spelling or grammar errors can get a message blocked.',
      wayOut: 'Have somebody read it who speaks the language.',
    },
    P18: {
      reason: 'The order number (3-7-7 digits) is missing.',
      wayOut: 'Put {place} into the text; it is filled for each order.',
    },
    P19: {
      reason: 'It is not in the language of the buyer.',
      wayOut: 'Use the text of the language of the marketplace.',
    },
    P20: {
      reason: 'More than 30 days have passed since the order was complete.',
      wayOut: 'Do not send it; answer only when the buyer writes.',
    },
    P21: {
      reason: 'A buyer must not be asked to cancel.',
      wayOut: 'Cancel and refund yourself. You may say that a buyer who does not want to wait can cancel.',
    },
    P22: {
      reason: "It shows a buyer's address or card number.",
      wayOut: 'Take it out; the order number is enough.',
    },
    P23: {
      reason: 'It is longer than this type of message may be.',
      wayOut: 'Shorten it: what happened, what it means, what to do.',
    },
    P24: {
      reason: 'Greetings and how-do-you-like-it messages are not on the list of allowed reasons.',
      wayOut: 'Do not send it on Amazon. Write only when the order needs it.',
    },
    E01: {
      reason: 'eBay forbids e-mail addresses, phone numbers and social links in messages.',
      wayOut: 'Ask the buyer to reply in eBay messages.',
    },
    E02: { reason: 'eBay allows only links that help complete the deal on eBay.', wayOut: 'Take the link out.' },
    E03: { reason: 'eBay forbids offers to deal or pay outside eBay.', wayOut: 'Take the offer out.' },
    E04: {
      reason: 'eBay forbids advertising in messages to buyers.',
      wayOut: 'Take the offer out; use eBay promotions.',
    },
    T01: { reason: 'Etsy forbids advertising nobody asked for.', wayOut: 'Take the offer out; use Etsy coupons.' },
    T02: {
      reason: 'Etsy forbids adding buyers to mailing lists without their consent.',
      wayOut: 'Take the sentence out.',
    },
    T03: {
      reason: 'Etsy forbids discounts, gifts or refunds for a review.',
      wayOut: 'Ask in neutral words and promise nothing.',
    },
    T04: { reason: 'Etsy forbids asking for donations in messages.', wayOut: 'Take the sentence out.' },
    T05: { reason: 'On Etsy you talk to buyers through Etsy Messages.', wayOut: 'Ask the buyer to reply there.' },
    W01: {
      reason: 'Walmart mails every status of an order itself and forbids messages nobody asked for.',
      wayOut: 'Do not send it; answer within 48 hours when the buyer asks.',
    },
    W02: { reason: 'Walmart forbids advertising to its buyers.', wayOut: 'Take the offer out.' },
    W03: {
      reason: 'With buyers of Walmart you talk inside Seller Center only.',
      wayOut: 'Take address, number or link out and ask for a reply.',
    },
    W04: { reason: 'Walmart asks for support in English.', wayOut: 'Use the English text.' },
    S01: {
      reason:
        'With advertising in it an order mail counts as advertising (CAN-SPAM): it then needs consent, a way out and your postal address.',
      wayOut: 'Send the offer as a mail of its own to those who agreed.',
    },
    F01: {
      reason:
        'It asks for good reviews only or from happy buyers only, which the US rule on reviews (16 CFR 465) punishes where a reward is tied to it.',
      wayOut: 'Ask every buyer in the same neutral words.',
    },
    F02: {
      reason: 'A reward for a review must never depend on praise (16 CFR 465).',
      wayOut: 'Leave the reward out, or say that it is the same for every opinion.',
    },
    F03: {
      reason: 'Holding back or changing bad reviews can break the US rule on reviews (16 CFR 465).',
      wayOut: 'Offer help without speaking of the review.',
    },
    R01: {
      reason:
        'It speaks of reviews or stars. We know of no rule it breaks, but how one asks for them is judged strictly.',
      wayOut:
        'On Amazon press "Request a Review" instead. Elsewhere ask neutrally: no reward, no number of stars, good and bad alike. An explanation needs no review.',
    },
    C01: {
      reason: 'The platform sends or handles this itself.',
      wayOut: 'Leave the row off; a message of your own is not needed.',
    },
    C03: {
      reason: 'By the table of moments in Policies nothing is sent at this moment on this channel.',
      wayOut: 'Leave the row off. If the platform allows it now, add a row with the new day to Policies.',
    },
    C02: { reason: 'Allowed only under a condition.', wayOut: 'Send it only where the condition is met.' },
  },
};
