import type { Texts } from './texts.ts';

/** Texts that no rule was written for: they were labelled before the rules and looked at after them. */
export const keptBackTexts: Readonly<Record<string, Texts>> = {
  en: {
    masked: [
      ['Hi Rachel, my parcel was wet', 'Hi [name], my parcel was wet', 'a greeting and a comma'],
      ['Good evening Mrs. Whitfield, the lamp flickers', 'Good evening Mrs. [name], the lamp flickers', 'a title'],
      ['hello kevin! still waiting', 'hello [name]! still waiting', 'small letters'],
      ['Hey Priya Nair - lid is cracked', 'Hey [name] - lid is cracked', 'two names before a dash'],
      ['Spoke to Mr Okafor about the refund', 'Spoke to Mr [name] about the refund', 'a title in running text'],
      ['ship to 48 Larkspur Lane, Unit 6, OR 97035', 'ship to [address], [address]', 'a street and a zip code'],
    ],
    kept: [
      ['Hi folks, the strap broke', 'nobody in particular'],
      ['Dear Seller, please refund', 'an office'],
      ['Hello Kitty mug arrived chipped', 'a product'],
      ['Hi Vis vest is too thin', 'a product'],
      ['Dr. Martens laces do not fit', 'a brand'],
      ['Hey great quality, thanks', 'praise'],
    ],
  },
  zh: {
    masked: [
      ['陈小姐您好，杯子碎了', '[name]小姐您好，杯子碎了', 'a surname and a title'],
      ['您好，刘芳，什么时候退款', '您好，[name]，什么时候退款', 'a name after a greeting'],
      ['亲爱的赵女士：商品已收到', '亲爱的[name]女士：商品已收到', 'a letter'],
      ['联系周先生 13987654321', '联系[name]先生 [phone]', 'a name and a phone'],
      ['寄到杭州市西湖区文三路90号3栋', '寄到[address]', 'an address'],
    ],
    kept: [
      ['您好，商品坏了', 'a complaint after a greeting'],
      ['亲爱的顾客，感谢支持', 'nobody in particular'],
      ['女士手提包太小', 'a product'],
      ['你好，周五能到吗', 'a day'],
      ['先生不喜欢这个颜色', 'a husband'],
    ],
  },
  ja: {
    masked: [
      ['鈴木様、届きません', '[name]様、届きません', 'a surname and a form of address'],
      ['高橋さんに連絡しました', '[name]さんに連絡しました', 'in running text'],
      ['渡辺美咲様 お世話になります', '[name]様 お世話になります', 'a full name'],
      ['中村と申します', '[name]と申します', 'who names himself'],
      ['電話は080-9876-5432です', '電話は[phone]です', 'a mobile'],
    ],
    kept: [
      ['メーカーさんに問い合わせ中', 'a maker'],
      ['皆さん満足しています', 'everybody'],
      ['他の商品と同様に壊れた', 'likewise'],
      ['お客様センターに電話した', 'customers'],
      ['先生へのプレゼントです', 'a teacher'],
    ],
  },
  de: {
    masked: [
      ['Hallo Frau Bergmann, die Tasse ist kaputt', 'Hallo Frau [name], die Tasse ist kaputt', 'a title'],
      ['Sehr geehrte Frau Dr. Lindner,', 'Sehr geehrte Frau Dr. [name],', 'two titles'],
      ['Hi Stefan, leider zu klein', 'Hi [name], leider zu klein', 'a first name'],
      ['Guten Morgen Herr Kowalski', 'Guten Morgen Herr [name]', 'a greeting of two words'],
      ['Bitte an Lindenallee 8, 04105 Leipzig senden', 'Bitte an [address] senden', 'an address'],
    ],
    kept: [
      ['Hallo Leute, der Deckel klemmt', 'nobody in particular'],
      ['Liebe Grüße', 'a closing'],
      ['Sehr geehrte Damen und Herren,', 'an office'],
      ['Meine Frau Schuhe passen ihr nicht', 'a wife'],
      ['Lieber Größe M bestellen', 'advice'],
    ],
  },
  es: {
    masked: [
      ['Hola Lucía, llegó rota', 'Hola [name], llegó rota', 'a first name'],
      ['Estimada Sra. Ortega:', 'Estimada Sra. [name]:', 'a title'],
      ['Buenas tardes señor Molina, no enciende', 'Buenas tardes señor [name], no enciende', 'a greeting of two words'],
      ['Querido Andrés, gracias', 'Querido [name], gracias', 'a letter'],
      ['Enviar a Calle Alcalá 45, 28014 Madrid', 'Enviar a [address]', 'an address'],
    ],
    kept: [
      ['Hola buenas tardes, no funciona', 'a greeting of two words'],
      ['Estimado vendedor, quiero devolverlo', 'an office'],
      ['Hola Producto defectuoso', 'a complaint'],
      ['Hola a todos', 'everybody'],
      ['El señor del reparto lo dejó fuera', 'no name'],
    ],
  },
  fr: {
    masked: [
      ['Bonjour Monsieur Lefèvre, le colis est vide', 'Bonjour Monsieur [name], le colis est vide', 'a title'],
      ['Chère Camille, merci', 'Chère [name], merci', 'a letter'],
      ['Salut Thomas, ça ne marche pas', 'Salut [name], ça ne marche pas', 'a first name'],
      ["J'ai parlé à Mme Garnier", "J'ai parlé à Mme [name]", 'a title in running text'],
      ['27 avenue Jean Jaurès, 69007 Lyon', '[address]', 'an address'],
    ],
    kept: [
      ['Bonjour Madame, Monsieur,', 'nobody in particular'],
      ['Trop cher pour la qualité', 'a price'],
      ['Cher client, nous sommes désolés', 'nobody in particular'],
      ['Bonjour le produit est cassé', 'a complaint'],
      ['Bonsoir, Colis reçu ouvert', 'a complaint after a comma'],
    ],
  },
  it: {
    masked: [
      ['Ciao Giulia, la tazza è rotta', 'Ciao [name], la tazza è rotta', 'a first name'],
      ['Gentile Sig. Ferrari,', 'Gentile Sig. [name],', 'a title'],
      ['Buonasera dottor Conti', 'Buonasera dottor [name]', 'a title'],
      ['Cara Francesca, grazie', 'Cara [name], grazie', 'a letter'],
      ['Spedire in Via Garibaldi 22, 10122 Torino', 'Spedire in [address]', 'an address'],
    ],
    kept: [
      ['Buongiorno, Prodotto difettoso', 'a complaint after a comma'],
      ['Gentile cliente, ci dispiace', 'nobody in particular'],
      ['Ciao ragazzi, ottimo prodotto', 'nobody in particular'],
      ['Troppo caro, Qualità scarsa', 'a price'],
      ['La signora del piano di sotto', 'no name'],
    ],
  },
};
