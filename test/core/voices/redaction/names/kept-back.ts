import type { NameTexts } from './texts.ts';

/** Every fifth text: no rule was written for one of them. */
export const keptBackNames: Readonly<Record<string, NameTexts>> = {
  en: {
    masked: {
      'a greeting': ['Dear {Margaret}, thank you for the quick reply', 'Hi {J. Whitaker}, handle broke'],
      'a title': ["Dear <Mr. >{O'Brien}, the seam opened"],
      'a sign-off': [
        'Hinge snapped. <Best regards,\n>{Helen Marsh}',
        'Please refund. <Yours sincerely, >{Emily Clarke}',
      ],
      'a self-introduction': ['<my name is >{peter novak} and i want a refund'],
    },
    kept: {
      'nobody in particular': ['Hello again, still no refund'],
      'an office or a company': ['Dear Seller, wrong size', 'Thanks Prime for the fast delivery'],
      'a product or a brand': ['This is Great Value for money'],
      'a state or a size': ['I am XL and it is tight'],
      'a sign-off without a name': ['Best regards to the team'],
      'a colour or a day': ['Delivered late - Monday instead of Friday'],
    },
  },
  zh: {
    masked: {
      'a greeting': ['亲爱的{刘洋}，包装破了'],
      'a title': ['尊敬的{赵}先生，灯不亮', '{王}师傅安装很快'],
      'a self-introduction': ['<我叫>{欧阳娜娜}，退货申请没人理', '你好，<我是>{徐丽}，鞋码不对'],
      'a sign-off': ['请尽快处理。<此致敬礼，>{何建平}'],
    },
    kept: {
      'a call': ['我叫了三次售后'],
      'who one is': ['我是高个子，裤子短了'],
      'what is asked or said': ['您好，高温会变形吗'],
      'an office or a company': ['谢谢老板'],
      'a colour, a size or a day': ['谢谢，黄色很好看'],
      'a product or a brand': ['王牌机油滤芯', '上海牌手表停了'],
    },
  },
  ja: {
    masked: {
      'who says who it is': ['{田中花子}と申します。色が違います', '{長谷川}です。返金お願いします'],
      'a greeting': ['お世話になります。{井上}です。'],
      'a form of address': ['{小林}さん、ありがとうございました', '親愛なる{佐々木}様'],
      'a sign-off': ['壊れていました。<— >{池田}'],
    },
    kept: {
      'what it is': ['黒です', '返品希望です'],
      'where it is from': ['日本製です。安心'],
      'who one is': ['はじめまして、購入者です'],
      'nobody in particular': ['アマゾンさん、しっかりして', '神様のカードが折れていた'],
      'what is asked after a greeting': ['お世話になります。不良品です。'],
      'a name that is no one’s': ['小林製薬の製品です'],
    },
  },
  de: {
    masked: {
      'a greeting': ['Hi {Lena}, der Griff ist locker', 'Hallo {K. Brandt}, Teile fehlen'],
      'a title': ['Sehr geehrte <Frau Dr. >{Weiß}, es fehlt ein Teil'],
      'a sign-off': [
        'Bitte um Erstattung. <Mit freundlichen Grüßen\n>{Thomas Lehmann}',
        'Zu laut. <Beste Grüße >{J. Krüger}',
      ],
      'a self-introduction': ['<mein name ist >{heike} und ich warte noch'],
    },
    kept: {
      'nobody in particular': ['Hallo Nochmal, immer noch nichts'],
      'an office or a company': ['Liebes Team, es tropft', 'Danke DHL, Paket zerquetscht'],
      'a state or a size': ['Ich bin 1,80 und es ist zu kurz', 'Ich heiße das nicht gut'],
      'a sign-off without a name': ['Viele Grüße aus Berlin'],
      'a product': ['Wiener Walzer Spieldose still'],
    },
  },
  fr: {
    masked: {
      'a greeting': ['Coucou {Manon}, trop petit', 'Bonjour {Jean-Luc Moreau}, pièce manquante'],
      'a title': ['Bonjour <M. >{Dubois}, la lampe clignote'],
      'a sign-off': ['Déçue. <Cordialement\n>{Isabelle Petit}', 'Mauvaise taille. <Salutations, >{Véronique}'],
      'a self-introduction': ['<Je suis >{Pierre Lambert}, acheteur du mixeur'],
    },
    kept: {
      'nobody in particular': ['Salut les amis, à fuir'],
      'an office or a company': ['Cher vendeur, mauvaise taille'],
      'what is said after a greeting': ['Bonjour, Taille trop petite'],
      'a price': ['Cher, Mais solide'],
      'a state or a size': ['Je suis cliente depuis 2015'],
      'a colour or a day': ['Trop petit - Noir, taille M'],
      'a product or a brand': ['Bonjour Tristesse, livre abîmé'],
    },
  },
  es: {
    masked: {
      'a greeting': ['Querida {Pilar}, el color no es', 'Hola {M. Castillo}, el asa se rompió'],
      'a title': ['Estimada <Sra. >{Ramírez}: falta un tornillo'],
      'a sign-off': ['Muy corto. <Saludos, >{Diego}', 'Una pena. <Un abrazo, >{Inés}'],
      'a self-introduction': ['<Soy >{Miguel Ángel Torres}, comprador del mezclador'],
    },
    kept: {
      'nobody in particular': ['Hola de nuevo, sigo igual'],
      'an office or a company': ['Estimado Cliente, su pedido'],
      'what is said after a greeting': ['Buenos días, Producto roto'],
      'a state or a size': ['Soy clienta desde hace años'],
      'a sign-off without a name': ['Saludos'],
      'a colour or a day': ['Muy pequeño - Negro, talla M'],
      'a name that is no one’s': ['Mi nombre está mal grabado'],
    },
  },
  it: {
    masked: {
      'a greeting': ['Gentile {Francesca}, manca un pezzo', 'Ciao {Pier-Luigi}, cucitura aperta'],
      'a title': ['Buongiorno <Sig.ra >{Conti}, arrivato tardi'],
      'a sign-off': ['Troppo corto. <Saluti, >{Paolo}', 'Non va. <Cordialmente, >{Ilaria}'],
      'a self-introduction': ['<Sono >{Valentina Gallo}, ho comprato il frullatore'],
    },
    kept: {
      'nobody in particular': ['Salve di nuovo, sempre uguale'],
      'an office or a company': ['Gentile Cliente, il suo pacco'],
      'what is said after a greeting': ['Salve, Prodotto rotto'],
      'a state or a size': ['Sono alta', 'Sono Scarpe da uomo, non da donna'],
      'a sign-off without a name': ['Saluti, un cliente deluso'],
      'a product or a brand': ['Ciao Bella borsa rotta'],
    },
  },
};
