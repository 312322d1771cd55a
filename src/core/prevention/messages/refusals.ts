/** A sentence with one of these asks, or makes it depend on something, whatever else it refuses. */
export const STILL_ASKS: readonly string[] = [
  '\\b(?:but|unless|until|except|aber|sondern|außer|falls|solange|mais|sauf|à moins|tant que|ma|a meno|se non|finché|pero|sino|salvo|a menos|hasta que|mientras)\\b|(?:^|\\b(?!(?:even|auch|meme)\\b)\\w+,? )(?:if|wenn|si)\\b|但|除非|如果|只要|否则|才能|不[删改撤][^。]{0,14}[就则便]|ただし|限り|なら(?!び)|\\b(?:please|kindly|bitte|veuillez|merci de|per favore|por favor)\\b(?! (?:note|be|know|rest))[^.!?]{0,40}(?:remov|delet|chang|edit|updat|revis|lösch|änder|entfern|supprim|modifi|retir|cancell|rimuov|elimin|borr|quit)|(?:请(?!放心|注意|知悉|理解)|麻烦|烦请|能否|可否)[^。!?]{0,16}[删改撤]|(?:削除|変更|修正)(?:を|して)[^。]{0,8}(?:ください|いただ)',
];

/** That nobody is asked for a review or to change one, that nothing hangs on it, or that it is forbidden. */
export const REFUSALS: readonly string[] = [
  "\\b(?:never|do not|don't|would not|will not|won't|cannot|can't|may not|must not|nor|not (?:allowed|permitted|able) to)(?: (?:and|or) (?:\\w+ )?(?:not|never))?(?: \\w+)? (?:ask|request|want|expect|require|influence|change|remove|delete|edit|alter|touch|tie|reward|trade|offer)|\\b(?:not allowed|not permitted|forbidden|prohibited)\\b|\\bagainst (?:the |\\w+'?s? )?(?:rules?|polic(?:y|ies))|\\bnot depend on|\\b(?:regardless|independent(?:ly)?) of|\\bwhatever you\\b|\\bnothing to do with|\\bno need to (?:change|remove|edit|delete)|\\bonly (?:amazon|ebay|etsy|walmart) can",
  '\\b(?:bitten|fordern|verlangen|erwarten|belohnen|beeinflussen|möchten)(?: \\w+){0,3} (?:nie|niemals|niemanden|nicht|keine\\w*)\\b|\\b(?:können|dürfen|werden|sollen)(?: \\w+){0,5} (?:nicht|nie|niemals|weder|keine\\w*)\\b[^.!?]{0,40}(?:bewertung|rezension|ändern|löschen)|\\b(?:bewertung|rezension)\\w*[^.!?]{0,20} (?:können|dürfen)(?: \\w+){0,3} (?:nicht|nie)\\b|\\b(?:verboten|untersagt|nicht erlaubt|nicht zulässig|unabhängig|hängt nicht)\\b|\\bverst(?:ößt|oßen) gegen|\\bnur (?:amazon|ebay|etsy) (?:kann|darf)|\\bkeinen einfluss',
  "\\b(?:ne|n')(?: ?\\w+)? ?(?:demand\\w+|pouvons|devons|propos\\w+|sollicit\\w+|exige\\w+) (?:jamais|pas|aucun\\w*)|\\bjamais (?:\\w+ )?demand|\\bne dépend|\\bindépenda\\w+|\\binterdit\\w*|\\bcontraire aux|\\bseul (?:amazon|ebay|etsy)",
  '\\bnon (?:\\w+ )?(?:chied\\w+|possiamo|dobbiamo|offriamo)|\\bmai (?:chie\\w+)|\\bnon dipende|\\bindipendente\\w*|\\bvietat\\w*|\\bnon (?:è|sono) (?:consentit|permess|ammess)\\w*|\\bcontro le regole|\\bsolo (?:amazon|ebay|etsy)',
  '\\b(?:nunca|jamás|no)(?: \\w+)? (?:ped(?:imos|iremos|iriamos|ir)|solicita\\w+|podemos|debemos|exigimos|ofrecemos)|\\bno depende|\\bindependiente\\w*|\\bprohib\\w+|\\bno está permitido|\\bcontra las normas|\\bsolo (?:amazon|ebay|etsy)',
  '(?:お願い|依頼|要求|変更|削除|修正|影響)(?:する)?(?:こと)?(?:は|も|を)?(?:一切)?(?:いたし|致し|でき|し|与え)(?:ません|ており|かね)|禁止|認められ(?:ない|てい?ません|ておりません)|ことは?(?:一切)?(?:あり|ござい)ません|関係(?:が|は)?(?:あり|ござい)ません|関係なく|にかかわらず|を問わず',
  '(?:^|[^能可会是])(?:不会|不能|不可以?|不得|不应|无法|无权|从不|从未|从来不|绝不|不需要|无需|不要求|没有权)[^。,!?]{0,14}(?:评价|评论|差评|好评|留评|反馈)|(?:评价|评论|差评|好评)[^。!?]{0,12}(?:[^能可会是](?:不会|不能)|无法|无权|不需要|无需)|禁止|不允许|不许|违反|违规|与[^。]{0,10}(?:评价|评论|好评|差评)[^。]{0,4}(?:无关|没有关系)|(?:无论|不管|不论)[^。]{0,8}(?:评价|评论)',
];

/** What a buyer asked of the seller, repeated. */
export const BUYER_ASKS: readonly string[] = [
  "\\b(?:asked|wanted to know|asking|wondered|ask) (?:us )?(?:if|whether) (?:we|it|one)\\b[^.!?]{0,60}(?:review|rating|feedback)|\\b(?:fragten|fragen|gefragt|wollten wissen),? ob wir\\b|\\b(?:demandez|demandiez|demandé|savoir) si (?:nous|on|l'on)\\b|\\b(?:chiede|chiesto|chiedeva) se (?:possiamo|potremmo|si può)|\\b(?:preguntó|pregunta|preguntaba|preguntado) si (?:podemos|podríamos|se puede)|您(?:问|询问|想知道|想让我们|希望我们|要求我们)",
];
