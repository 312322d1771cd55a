import type { Label } from '../score.ts';

/** Longer comments, of one cause and of several, with praise and story around them. */
export const long: readonly Label[] = [
  [
    'Hallo, ich hatte den Mixer vor genau einem Monat gekauft und anfangs war alles super. Seit gestern dreht sich das Messer nicht mehr, es surrt nur und riecht verschmort. Der Kundendienst vertröstet mich seit Tagen.',
    'safety function_defect customer_service',
  ],
  [
    'Das Kleid ist wirklich schön und der Stoff fühlt sich toll an. Leider spannt es an der Brust und ist an der Hüfte zu weit, für meine Figur also nichts.',
    'size_fit',
  ],
  [
    'Optisch ein Traum, aber beim Zusammenbau haben wir geflucht: Bohrungen nicht vorhanden, Bilder winzig, Beschriftung der Teile passt nicht zur Anleitung.',
    'hard_to_use quality_material',
  ],
  [
    'Ich bestelle seit Jahren hier und war immer zufrieden. Diesmal kam das Päckchen völlig durchnässt an, die Bücher sind wellig und die Ecken angestoßen.',
    'damage_transit',
  ],
  [
    'Die Kopfhörer klingen gut, aber links kommt seit dem dritten Tag kein Ton mehr. Habe sie dem Verkäufer gemeldet und sofort neue bekommen, auch die sind jetzt links stumm.',
    'function_defect',
  ],
  [
    'Beworben wird das Zelt mit 3000 mm Wassersäule. Beim ersten Gewitter lief uns das Wasser durch die Nähte, der Schlafsack war klatschnass.',
    'function_defect not_as_described',
  ],
  [
    'Leider musste ich feststellen, dass die Tabletten bereits im letzten Herbst abgelaufen sind. So etwas darf nicht verschickt werden!',
    'used_or_dirty',
  ],
  [
    'Mein Mann wollte das Regal im Keller aufstellen, aber nach drei Versuchen haben wir aufgegeben, weil die Zapfen nicht in die Löcher gehen und ein Seitenteil gefehlt hat.',
    'missing_parts quality_material hard_to_use',
  ],
  [
    'Also ehrlich, 89 Euro für ein bisschen Blech und Plastik? Im Laden nebenan steht das gleiche Ding für 45. Dazu quietscht es bei jeder Umdrehung.',
    'price_value function_defect',
  ],
  [
    'Habe das Shampoo zwei Wochen benutzt. Ergebnis: Kopfhaut juckt, rote Pusteln am Haaransatz. Haare fallen außerdem immer noch aus.',
    'safety function_defect',
  ],
  [
    'Der Zusteller hat das Paket über den Zaun geworfen, obwohl ich zuhause war. Die Vase darin ist natürlich hinüber.',
    'damage_transit delivery',
  ],
  [
    'Bestellt hatte ich den 3er-Pack Socken in schwarz, im Umschlag lag ein einzelnes Paar in beige. Auf meine Mail kam bis heute keine Reaktion.',
    'wrong_item missing_parts customer_service',
  ],
  [
    'Wollte meiner Enkelin eine Freude machen, aber die Puppe sieht im Gesicht ganz anders aus als auf dem Bild, richtig gruselig, und ein Arm ist nach einer Stunde abgefallen.',
    'not_as_described quality_material',
  ],
  [
    'Super Matratze dachte ich, nach vier Wochen ist in der Mitte eine Kuhle wo man reinrollt. Rücken dankt.',
    'quality_material',
  ],
  [
    'Die Akkulaufzeit ist ein schlechter Scherz. Versprochen 12 Stunden, real keine drei. Der Bildschirm ist dafür gestochen scharf.',
    'function_defect not_as_described',
  ],
  [
    'Nicht schlecht gemacht, nur ist das Armband so lang, dass es mir übers Handgelenk rutscht, und weitere Löcher lassen sich nicht stechen.',
    'size_fit',
  ],
  [
    'Die Bluse musste ich zurückschicken, da sie im Versandkarton nach Zigarettenrauch stank und Deoränder unter den Achseln hatte.',
    'used_or_dirty',
  ],
  [
    'Toaster bräunt nur auf einer Seite, die andere bleibt weiss. Für den Preis kann man echt mehr erwarten.',
    'function_defect price_value',
  ],
  ['Ladegerät passt zwar, aber es wird so heiß, dass die Tischdecke angesengt ist. Finger weg!', 'safety'],
  [
    'Ich habe am Montag storniert, trotzdem wurde es verschickt. Nun soll ich das Porto für die Rücksendung auch noch übernehmen.',
    'customer_service',
  ],
  [
    'Die Kinder hatten genau einen Nachmittag Spaß damit, dann ist die Achse gebrochen und ein Rad weggeflogen.',
    'quality_material',
  ],
  [
    'Wunderschöne Lampe, nur leider wurde die falsche Fassung geliefert (E14 statt E27 wie bestellt), jetzt passen meine Birnen nicht.',
    'wrong_item compatibility',
  ],
  [
    'Tolle Idee, schlecht umgesetzt. Die App stürzt ab, Kopplung mit dem Router gelingt nur jedes fünfte Mal und die Anleitung ist maschinell übersetzt.',
    'function_defect hard_to_use',
  ],
  [
    'Nach über drei Wochen Wartezeit (angegeben waren 3-5 Tage) habe ich den Grill woanders gekauft und die Annahme verweigert.',
    'delivery',
  ],
  [
    'Die Gartenschere ist scharf, liegt gut in der Hand, doch die Feder ist nach zwei Einsätzen rausgesprungen und verschwunden.',
    'quality_material',
  ],
  [
    'Leider eine andere Version als erwartet. Im Inserat war das Modell mit Display zu sehen, gekommen ist das ohne.',
    'not_as_described wrong_item',
  ],
  [
    'Als Geschenk gedacht, aber die Schachtel sah aus, als hätte jemand draufgestanden, und das Preisschild klebte auch noch dran.',
    'damage_transit',
  ],
  [
    'Die Bettwäsche ist nach der ersten Wäsche komplett verwaschen, sie fühlt sich hart wie Karton an und der Reißverschluss ist zu kurz, man bekommt die Decke kaum hinein.',
    'quality_material hard_to_use',
  ],
  [
    'Ich dachte, das wäre ein Set mit vier Stühlen. Hab die Beschreibung nicht richtig gelesen, sorry.',
    'buyer_remorse',
  ],
  [
    'Der Sattel ist bequem und war leicht zu montieren. Einziger Kritikpunkt: er knarzt bei jedem Tritt.',
    'function_defect',
  ],
  [
    'Katze rührt das Futter nicht an, riecht auch komisch. Und die Beutel waren teilweise aufgeplatzt.',
    'quality_material damage_transit',
  ],
  [
    'Was für ein Saftladen. Erst heißt es Geld kommt in 3 Tagen, dann 14, dann soll ich Fotos schicken, die ich längst geschickt hab.',
    'customer_service',
  ],
  [
    'Eigentlich ein guter Rucksack, aber für A4-Ordner zu niedrig, und der Tragegurt schneidet ein.',
    'size_fit quality_material',
  ],
  [
    'Habe Schuhgröße 43 und auch 43 bestellt, drin war 43, ist aber eher eine 41. Die Sohle löst sich außerdem vorne ab.',
    'size_fit quality_material',
  ],
];
