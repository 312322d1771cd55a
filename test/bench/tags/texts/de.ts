import type { LabelledText } from '../labelled-text.ts';

/** What buyers write in German, written and labelled by somebody who did not know the lexicon. */
export const deTexts: readonly LabelledText[] = [
  {
    text: 'Geschirr ist dem Dackel am Bauch viel zu weit und der Verschluss springt bei jedem Zug auf',
    causes: 'size_fit function_defect',
  },
  {
    text: 'hab extra nach eurer tabelle bestellt, Bund soll 84 haben, nachgemessen sinds 76. Krieg sie nicht zu',
    causes: 'size_fit not_as_described',
  },
  {
    text: 'Leider geil. Ärgere mich nur schwarz dass ich die Pfanne nicht schon vor Jahren gekauft hab 😂',
    causes: '',
    trap: 'praise',
  },
  {
    text: 'Habe das Kleid für die Hochzeit meiner Schwester gekauft. Am Foto ein zartes Salbeigrün, ausgepackt hab ich was Richtung Krankenhauskittel. Dazu ist der Stoff so dünn dass man meine Unterhose samt Muster sieht. Die 40 saß ansonsten gut.',
    causes: 'not_as_described quality_material',
  },
  { text: 'Nusse ranzig', causes: 'used_or_dirty' },
  { text: '2 Sterne, mehr ist nicht drin', causes: '' },
  { text: 'Kabel reicht nicht bis zur Steckdose', causes: 'size_fit' },
  { text: 'Schuppen wie eh und je', causes: 'function_defect' },
  { text: 'Ecke eingedrückt, Griffe fehlen', causes: 'damage_transit missing_parts' },
  {
    text: 'Auflaufform kam in drei Teilen. Foto geschickt, Antwort: "bitte an den Paketdienst wenden". Aha.',
    causes: 'damage_transit customer_service',
  },
  { text: 'Gestern noch 129, heut 89. Danke auch.', causes: 'price_value' },
  { text: 'Farbe ganz anders wie am Bild', causes: 'not_as_described' },
  {
    text: 'Ihr Techniker war da, hat mit den Schultern gezuckt und ist wieder gefahren. Seither geht keiner mehr ans Telefon',
    causes: 'customer_service',
  },
  { text: 'zwickt im Schritt und der Stoff kratzt', causes: 'size_fit quality_material' },
  {
    text: 'Memory mit 3 losen Karten weniger, dafür Keksbrösel und Bleistiftkritzeleien gratis dazu. War also schon bei wem daheim',
    causes: 'used_or_dirty missing_parts',
  },
  {
    text: 'Wir sind an sich froh mit dem Hochstuhl, stabil, schönes Holz, schnell abgewischt. Nur kriegen wir ihn nicht an den Tisch, die Armlehnen sind gut 4 cm höher als unsere Platte. Und ein Bein hatte beim Auspacken schon eine fette Schramme, der Karton war da auch eingedrückt.',
    causes: 'size_fit damage_transit',
  },
  { text: 'Kein Geruch, kein Wackeln, nix. Passt!', causes: '', trap: 'negation' },
  {
    text: 'Toll, ein Wasserkocher mit eingebautem Aroma. Tee mit Plastiknote, wer hats nicht gern',
    causes: 'quality_material',
    trap: 'sarcasm',
  },
  { text: 'kameraloch sitzt daneben', causes: 'compatibility' },
  { text: 'alles mit Textmarker unterstrichen', causes: 'used_or_dirty' },
  {
    text: 'Mein Mann setzt sich abends in den neuen Gartenstuhl, das hintere Bein klappt einfach weg und er liegt mit einer Platzwunde am Hinterkopf auf den Fliesen. Vier Stiche. Der Verkäufer schreibt, wir hätten wohl "unsachgemäß gesessen", und seitdem Funkstille.',
    causes: 'safety customer_service',
  },
  {
    text: 'Vor dem Kauf extra angerufen und gefragt ob der Receiver auf Stick aufnehmen kann. "Selbstverständlich", hieß es. Kann er nicht, gibts im Menü gar nicht. Beim zweiten Anruf wollte dann keiner mehr was davon wissen und ich solls halt als Bedienfehler abhaken.',
    causes: 'customer_service not_as_described',
  },
  { text: 'furs 13er bestellt, 12er erhalten', causes: 'wrong_item' },
  { text: 'Kind hatte Splitter im Finger', causes: 'safety' },
  { text: 'Duft trifft leider nicht meinen Geschmack', causes: 'buyer_remorse' },
  { text: 'Retoure aus Versehen angestossen, bitte stornieren', causes: '', trap: 'own-mistake' },
  { text: 'doch nicht so mein Stil', causes: 'buyer_remorse' },
  { text: 'Schoki kam als Suppe an, draußen 34 Grad und kein Kühlpack drin', causes: 'damage_transit' },
  { text: 'torx bestellt, inbus gekriegt', causes: 'wrong_item' },
  {
    text: 'Adapter rastet auf unserem Gestell nicht ein, obwohl genau dieses Modell in eurer Auflistung steht',
    causes: 'compatibility not_as_described',
  },
  { text: 'Enkel hat das schon', causes: 'buyer_remorse' },
  { text: 'schade. bitte um Erstattung', causes: '' },
  { text: 'Raubdruck, Seiten schief kopiert', causes: 'counterfeit' },
  {
    text: 'Tolles Bild auch bei Tageslicht, die App ist flott und schick sieht er auch aus. Meine Frau wollte erst keinen Beamer, jetzt schaut sie jeden Abend ihre Serie drauf. Einziger Punkt: der Lüfter rauscht so, dass wir bei leisen Szenen immer aufdrehen müssen. Sonst wirklich ein feines Gerät, würden wir wieder nehmen.',
    causes: 'function_defect',
  },
  {
    text: 'Das Logo vom Hersteller ist verrutscht gedruckt und mein Handy meldet "kein Originalzubehör". Mir braucht keiner erzählen dass das echt ist',
    causes: 'counterfeit',
  },
  {
    text: 'Lieferung am nächsten Tag, Bote sehr freundlich. Zur Hülle: klebrig wie Kaugummi und müffelt',
    causes: 'quality_material',
    trap: 'praise',
  },
  {
    text: 'Ich kenne diese Akkus, hab vier davon. Der hier wiegt 200 g weniger, der Aufdruck ist verschwommen und die Schrauben sind Kreuz statt Torx. Das hat die Firma nie gebaut. Abgesehen davon sollte ein Ladegerät dabei sein, im Karton lag nur der Akku.',
    causes: 'counterfeit missing_parts',
  },
  { text: 'unter Linux tot, am Rechner vom Sohn geht er', causes: 'compatibility' },
  {
    text: 'Gehäuse leicht wie ne Brotdose und Seriennummer kennt der Hersteller nicht. Und 89 Tacken sind für nen Abklatsch auch noch frech teuer',
    causes: 'counterfeit price_value',
  },
  {
    text: 'Nach 3 Wochen Warten endlich da und dann ist es die kleine Version mit 64 GB, bezahlt hab ich 256',
    causes: 'wrong_item delivery',
  },
  {
    text: 'Rechnung läuft auf einen wildfremden Namen, um Korrektur bitte ich seit Mai. Der Tisch ist schön',
    causes: 'customer_service',
  },
  { text: 'Sack aufgeplatzt, Streu im ganzen Karton', causes: 'damage_transit' },
  {
    text: '4 std fuer die Spielkueche, schritt 7 gibts doppelt und am Ende waren zwei Schrauben zu wenig',
    causes: 'hard_to_use missing_parts',
  },
  { text: 'ohne Studium kriegt man den Filter nicht rein', causes: 'hard_to_use' },
  { text: 'Deoflecken unterm Arm und viel zu weit', causes: 'used_or_dirty size_fit' },
  { text: 'Band 2 statt Band 1', causes: 'wrong_item' },
  {
    text: 'Das Hochbeet, naja. Die Bretter haben sich nach dem ersten Gewitter verzogen, an der einen Ecke klafft ein Spalt dass die Erde rausrieselt. Aufgebaut haben wir es zu zweit an einem ganzen Samstag, weil die Zeichnung Teile zeigt die A bis K heissen, auf den Brettern selber steht aber kein einziger Buchstabe.',
    causes: 'quality_material hard_to_use',
  },
  {
    text: '2er Pack, eins drin. Das eine ist dafür schon im Tütchen zersprungen gewesen',
    causes: 'missing_parts damage_transit',
  },
  {
    text: 'Die alte Matratze war nach zwei Jahren durchgelegen, hat nach Keller gestunken und mir das Kreuz ruiniert, und der Händler von damals hat sich tot gestellt. Entsprechend misstrauisch war ich diesmal. Was soll ich sagen, seit vier Monaten schlafe ich durch, auch mein Mann, der sonst über alles mault. Auspacken, eine Stunde warten, fertig. Riechen tut sie nach gar nichts, die Kanten geben nicht nach, und der Bezug geht bei 60 Grad in die Maschine. Hätten wir viel früher machen sollen.',
    causes: '',
    trap: 'other-thing',
  },
  { text: 'messer rosten u schneiden nicht mal Tomaten', causes: 'quality_material function_defect' },
  { text: 'warte seit 5 wochen auf mein Geld', causes: 'customer_service' },
  { text: 'Bagger fährt nur rückwärts, Schaufel ab', causes: 'function_defect quality_material' },
  {
    text: 'Fliegengitter montieren? Bildchen ohne ein Wort, mein Mann hat geflucht wie ein Bierkutscher und es hängt immer noch nicht',
    causes: 'hard_to_use',
  },
  { text: 'Rind bestellt, 24 Dosen Lachs bekommen', causes: 'wrong_item' },
  {
    text: 'Beim ersten Hochfahren begrüßt mich ein Benutzer namens Praktikum2, der Akku hat 312 Ladezyklen runter und unter der Leertaste klebt irgendwas Süßes. Der Chat hat mich viermal weitergereicht und am Schluß einfach zugemacht. So geht man mit Kunden nicht um.',
    causes: 'used_or_dirty customer_service',
  },
  {
    text: 'Das Teil ist der Hammer! Frisst sich mörderisch durch alles, mein Nachbar platzt vor Neid',
    causes: '',
    trap: 'figure',
  },
  {
    text: 'Die Schachtel sieht auf den ersten Blick aus wie vom großen Hersteller, aber auf den Noppen ist kein Name und die Figuren haben verrutschte Gesichter. Für mich klar abgekupfert. Obendrein stinken die Steine so nach Lösungsmittel, daß die Kiste seit einer Woche auf dem Balkon steht.',
    causes: 'counterfeit quality_material',
  },
  { text: 'Fingerabdruecke u fremdes Konto drauf', causes: 'used_or_dirty' },
  { text: 'Groesse wie Puppengeschirr, passt 1 Ei rein', causes: 'size_fit' },
  {
    text: 'Im Video singt und blinkt die Puppe, unsere sagt nur zweimal Mama und das wars',
    causes: 'not_as_described',
  },
  { text: 'Im Drogeriemarkt halb so teuer', causes: 'price_value' },
  {
    text: 'Das Zelt allein aufstellen kannste knicken. Drei Leute, gefühlt ein Doktortitel, jede Stange ist anders lang aber keine ist markiert, wir haben im Dunkeln mit der Stirnlampe gewürfelt. Als es dann endlich stand hats in der Nacht genieselt (nicht geregnet, genieselt!) und um vier in der Früh bin ich in einer Lacke aufgewacht. Positiv: es ist wirklich klein verpackt und der Tragesack ist praktisch. Das hilft mir nur nix wenn mein Schlafsack pitschnass ist.',
    causes: 'function_defect hard_to_use',
  },
  { text: 'Katze leider verstorben, brauchs nicht mehr', causes: 'buyer_remorse' },
  {
    text: 'Präsentkorb für meine Eltern zur Goldenen. Kam statt am Freitag erst am Mittwoch drauf, da war die Feier natürlich längst vorbei. Und vom Inhalt: kein Sekt, kein Honig, nur Nudeln und zwei Gläser Pesto. Beides steht aber auf dem beigelegten Packzettel. War mir richtig peinlich vor der Verwandtschaft.',
    causes: 'delivery missing_parts',
  },
  {
    text: 'Tisch ist schwer wie Blei und die Schlepperei in den 4. Stock war die Hölle, aber genau deshalb steht er bombenfest',
    causes: '',
    trap: 'settled',
  },
  { text: 'rechts kommt kein Ton', causes: 'function_defect' },
  { text: 'Dirndl is a Traum, nur oben herum hab i Platz für zwei. Schad drum.', causes: 'size_fit' },
  {
    text: 'Band 1 hatte diese miese Bindung, hier ist alles fadengeheftet und bleibt schön offen liegen',
    causes: '',
    trap: 'comparison',
  },
  {
    text: 'Wanderschuhe im Juni gekauft, 189 Franken. Auf der dritten Tour hat sich vorne die Sohle gelöst, ich bin praktisch barfuss abgestiegen. Alles mit Fotos gemeldet. Nach drei Wochen die Antwort: normale Abnützung. Auf meine Rückfrage kommt nun gar nichts mehr.',
    causes: 'quality_material customer_service',
  },
  { text: 'einfach storniert, auf Mails keine Antwort', causes: 'delivery customer_service' },
  {
    text: 'Der Veloträger lässt sich auf unserer Anhängerkupplung nicht festklemmen, der Kugelhals ist dafür zu kurz. Zum Schluss kamen noch 52 Franken Zoll und Verwaltungsgebühr dazu, die der Pöstler an der Tür bar haben wollte. Für das Geld hätte ich ihn hier im Laden bekommen.',
    causes: 'compatibility price_value',
  },
  { text: 'war schon mal aufgebaut, Kleberreste dran', causes: 'used_or_dirty' },
  { text: 'geht beim Kombi Bj. 2014 nicht rein', causes: 'compatibility' },
  {
    text: 'Alter, wie der Bass reinknallt! Mir fliegen die Ohren weg und die Bude brennt. Genau so wollt ich das',
    causes: '',
    trap: 'figure',
  },
  {
    text: 'Der erste Rasierer ist mir nach zwei Wochen mitten in der Rasur ausgegangen und war nicht mehr zum Leben zu erwecken, ich stand mit halbem Bart im Bad und musste so zum Termin. Angerufen, sehr nette junge Frau, kein Theater, zwei Tage später lag ein neuer im Briefkasten und ein Rücksendeschein dazu. Der läuft jetzt seit März einwandfrei, schneidet sauber, auch am Hals. So stellt man sich das vor.',
    causes: 'function_defect',
    trap: 'settled',
  },
  { text: 'farbe is mir doch zu grell, sorry', causes: 'buyer_remorse' },
  {
    text: 'Heimtrainer stand mit verbogenem Lenkerrohr vor mir, Styropor nur noch Krümel. Hab ich mit Gewalt gerade gekriegt. Was aber gar nicht geht: die Stufen 1 bis 8 fühlen sich alle gleich an, da ist null Widerstand, und der Puls steht dauernd auf 47. Also bin ich entweder Profi oder tot.',
    causes: 'function_defect damage_transit',
  },
  { text: 'Tube war schon angebrochen', causes: 'used_or_dirty' },
  { text: 'haltbar bis 03/22 😡', causes: 'used_or_dirty' },
  { text: 'Versehentlich das Hörbuch genommen', causes: 'buyer_remorse', trap: 'own-mistake' },
  {
    text: 'Ich wollte ihn so gern mögen. Aber der Sauger fährt jeden Tag unter dieselbe Kommode, bleibt stecken und piept um Hilfe, die Ecken lässt er sowieso aus. Um die Karte einzurichten muss man sich durch sieben Untermenüs wühlen, die halb englisch halb irgendwas sind, ich hab nach einem Abend aufgegeben. Also den Händler angeschrieben: es kam ein Textbaustein, ich möge die App neu installieren. Dreimal derselbe Textbaustein. Beim vierten Mal gar nix mehr.',
    causes: 'function_defect hard_to_use customer_service',
  },
  { text: 'hab jetzt zwei, einmal zuviel geklickt', causes: 'buyer_remorse' },
  {
    text: 'Schon beim Aufschrauben kommt einem ein Mief entgegen wie am Fischmarkt, und die Kapseln kleben am Gaumen. Nach der dritten Einnahme Magenkraempfe und Durchfall, abgesetzt, am naechsten Tag war Ruhe. Ich nehm das sicher nicht nochmal.',
    causes: 'safety quality_material',
  },
  {
    text: 'Wahnsinn, nach nur 26 Tagen war das Katzenfutter da. Die Brieftaube hat wohl Umwege gemacht',
    causes: 'delivery',
    trap: 'sarcasm',
  },
  { text: 'laut Tracking zugestellt, hier ist aber nix', causes: 'delivery' },
  { text: 'akku nach 40 min leer, netzteil fehlte', causes: 'function_defect missing_parts' },
  {
    text: 'Mixer 30 sekunden an, dann hats geschmort und aus den Schlitzen kam Qualm. Stecker rausgerissen',
    causes: 'safety',
  },
  {
    text: 'fix zum schulanfang zugesagt, kam zwei Wochen danach. die hefte haben wir da langst woanders geholt',
    causes: 'delivery',
  },
  { text: 'Der Topf wird auf meiner Induktion nicht erkannt. Auf dem Gasherd von Mama gehts', causes: 'compatibility' },
  { text: 'Lid geschwollen, Wimpern halten auch nur 10 min', causes: 'safety function_defect' },
  {
    text: 'Pulli nach dem 2. Waschgang voller Knoetchen, und das bei 119 Euro. Sowas krieg ich im Discounter für 20',
    causes: 'quality_material price_value',
  },
  { text: 'roter Ausschlag am Bauch vom Bund', causes: 'safety' },
  {
    text: 'Laut Anzeige 220 Nm, bei mir löst der keine einzige Radmutter. Wer solche Zahlen reinschreibt, der lügt.',
    causes: 'not_as_described function_defect',
  },
  { text: 'Schlauch pritschelt am Anschluss', causes: 'function_defect' },
  {
    text: 'Passt weder ins Auto noch aufs Handy. Umtausch wird abgelehnt weil "Folie entfernt", wie soll mans sonst testen',
    causes: 'compatibility customer_service',
  },
  {
    text: 'Die Spülmaschine hat am Anfang gerattert und gewackelt wie verrueckt. Lag an mir, hatte die Transportsicherung dringelassen. Seit die raus ist: leise wie ein Mäuschen und die Gläser blitzblank. Kann ich nur empfehlen',
    causes: '',
    trap: 'own-mistake',
  },
  { text: 'Display hatte beim Auspacken nen Sprung', causes: 'damage_transit' },
  {
    text: 'Macht die Haare nach einem Tag straehnig und fettig. 24 € für 200 ml find ich dazu auch heftig',
    causes: 'function_defect price_value',
  },
  {
    text: 'Uhrenarmband in "Leder, passend bis 21 cm". Bei mir ist bei 17 Schluss, letztes Loch, und es schnürt trotzdem ein. Dass es Kunstleder ist merkt man spätestens wenn sich nach einer Woche die Schicht abpellt wie Sonnenbrand.',
    causes: 'size_fit not_as_described quality_material',
  },
  {
    text: 'Meine Schwägerin hat davon Pickel bekommen, ich vertrags super. Bestelle nach',
    causes: '',
    trap: 'other-thing',
  },
  {
    text: 'Klingen blechern und drücken nach ner Stunde derart aufs Ohr. Bei 210 € darf man schon mehr verlangen',
    causes: 'function_defect quality_material price_value',
  },
  {
    text: "Selbstreinigendes Katzenklo, ja wenn's denn mal reinigen würd. Der Rechen bleibt am Klumpen hängen und schaltet ab, jedes dritte Mal. Zum Putzen muss man die ganze Wanne aus acht Clipsen fummeln, einzeln ausspülen, trocknen und dann wieder in der richtigen Reihenfolge reindrücken. Das mach ich jetzt jeden Tag. Mit dem alten Plastikkisterl war ich in zwei Minuten fertig, und die Katze schaut mich an als wär ich bekloppt.",
    causes: 'function_defect hard_to_use',
  },
  { text: 'ging net durch die Tuer', causes: 'size_fit' },
  { text: '👎👎', causes: '' },
  {
    text: 'Sattelstuetze schlackert in meinem Rennrad, und die Klemmschraube lag auch nicht bei',
    causes: 'compatibility missing_parts',
  },
  {
    text: 'Ausgesucht und bezahlt hatte ich die Stiefeletten in cognac, ausgepackt hab ich schwarze. Und dann dreh ich die um und da klebt noch Rollsplitt in der Sohle, innen war die Ferse auch schon schön eingelaufen. Hab dann angerufen, wurde zweimal weiterverbunden, und am Ende meinte die Dame das Rückporto müsse ich selber tragen, weil ich ja "aus persönlichen Gründen" zurückschicke. Äh, nein??',
    causes: 'wrong_item used_or_dirty customer_service',
  },
  { text: 'Spedition kam dreimal nicht', causes: 'delivery' },
  {
    text: 'Bei Käse per Post hab ich mir schon Schimmel ausgemalt, kam aber eiskalt und tadellos',
    causes: '',
    trap: 'hypothetical',
  },
  { text: 'Doch anderes Handy gekauft, brauchs nimmer', causes: 'buyer_remorse' },
  {
    text: 'Für den Aufbau wollten die dann plötzlich nochmal 59 Euro. Das Bett selber ist echt solide',
    causes: 'price_value',
  },
  {
    text: 'Super Ladegeschwindigkeit, in nur 9 Stunden von 20 auf 60. Respekt 👏',
    causes: 'function_defect',
    trap: 'sarcasm',
  },
  { text: 'hatte 42 bestellt, 39 im Karton', causes: 'wrong_item' },
  {
    text: 'Netzteil eingesteckt, es hat geblitzt und die Sicherung war draussen. Meine Frau fasst das Ding nicht mehr an',
    causes: 'safety',
  },
  {
    text: 'Wischer schmieren schon bei Nieselregen und der Adapter für die alten Arme lag auch nicht bei',
    causes: 'function_defect missing_parts',
  },
  {
    text: '6 Häferl bezahlt, im Packerl waren 4, und eins davon mit Sprung bis zum Boden',
    causes: 'missing_parts damage_transit',
  },
  {
    text: 'bohrungen sitzen hinten und vorne nicht, hab selber neu gebohrt. Die Schubladen klemmen trotzdem',
    causes: 'quality_material function_defect',
  },
  {
    text: 'Für ein Notizbuch um 28 Euro schlägt die Tinte auf jede Rückseite durch. Das kann das um 3 Euro besser',
    causes: 'quality_material price_value',
  },
  {
    text: 'Unser Hund hat den Plüschhasen nach 5 min geköpft. Dafür kann der Hase nix, die Maus liebt auch den Rest heiß und innig',
    causes: '',
    trap: 'other-thing',
  },
  {
    text: 'Angeblich Öl aus Kreta, das Etikett klebt aber über einem anderen. Da panscht doch wer, mit echtem hat das nichts zu tun',
    causes: 'counterfeit',
  },
  {
    text: 'Geröstet vor 14 Monaten laut Aufdruck, schmeckt entsprechend wie nasser Karton',
    causes: 'used_or_dirty quality_material',
  },
  {
    text: 'Auf dem Sofa sitzt man wie auf einer Parkbank, so hart. Nach vorn ist die Sitzfläche auch viel zu kurz, meine Beine (1,88) hängen in der Luft. Dass ich dafür 1290 Euro hingelegt habe und im Abverkauf zwei Wochen später 890 dransteht, ist dann das Tüpfelchen.',
    causes: 'quality_material size_fit price_value',
  },
  { text: 'kafer im mehl!!', causes: 'safety' },
  { text: 'Feuerwehr bestellt, Polizei gekriegt', causes: 'wrong_item' },
  {
    text: 'Soll 65 W haben, mein Messgerät zeigt 18. Damit wird das Handy über Nacht nicht mal voll',
    causes: 'not_as_described function_defect',
  },
  {
    text: 'Mein alter Monitor hat gebrummt wie ein Trafo und dauernd geflackert. Der hier: Ruhe, gestochen scharf, fertig.',
    causes: '',
    trap: 'other-thing',
  },
  {
    text: 'Die Creme krümelt beim Verreiben wie ein Radiergummi. Und die versprochenen Pröbchen lagen auch keine dabei',
    causes: 'quality_material missing_parts',
  },
  {
    text: 'Powerbank lag auf dem Nachttisch, nicht mal angesteckt. Um halb drei weckt mich ein Zischen, das Ding ist aufgebläht wie ein Kissen und auf dem Holz ist ein schwarzer Fleck. Euer Support fragt mich allen Ernstes nach dem Originalkarton und ob ich es "nochmal probieren" kann.',
    causes: 'safety customer_service',
  },
  { text: 'von 500 Teilen fehlt das letzte. natürlich.', causes: 'missing_parts' },
  {
    text: 'Bremse greift am Hang nicht, der Wagen mit der Kleinen drin ist mir fast auf die Strasse gerollt',
    causes: 'safety',
  },
  {
    text: 'Bote hat die Felgen über den Zaun geworfen statt zu klingeln. Zwei haben jetzt Macken im Horn',
    causes: 'delivery damage_transit',
  },
  { text: 'beim Greißler ums Eck billiger', causes: 'price_value' },
  { text: '2 von 6 Gläsern nur noch Scherben', causes: 'damage_transit' },
  { text: 'Nicht das was ich mir vorgestellt hab', causes: '' },
  {
    text: 'Wer juckende Kopfhaut befürchtet: nö, gar nichts. Aber die Grauen deckts halt kaum.',
    causes: 'function_defect',
    trap: 'negation',
  },
  {
    text: 'Bestellung war 155x220, drin waren zwei Garnituren 135x200. Weil ich zu faul zum Zurückschicken war, hab ich eine fürs Gästezimmer gewaschen: der Reißverschluss ist sofort ausgerissen und die ganze Trommel war voller Fusseln.',
    causes: 'wrong_item quality_material',
  },
  {
    text: 'Yogamatte rutscht bei jeder ubung weg und farbt meine socken blau',
    causes: 'function_defect quality_material',
  },
  {
    text: 'Hülle an sich ok aber der Tochter gefällt das pink jetzt doch nicht, sie möcht lieber schwarz',
    causes: 'buyer_remorse',
  },
  { text: 'Sohle falsch geprägt, das ist kein Original', causes: 'counterfeit' },
  {
    text: 'Aufnäher schief, innen kein Etikett, Zipper ohne Prägung. Hab das Original daheim hängen, das hier ist nie im Leben eins',
    causes: 'counterfeit',
  },
  { text: 'Huelle vergilbt, Knopfloecher sitzen falsch', causes: 'quality_material compatibility' },
  {
    text: 'Beworben mit echtem 4K, im Menue steht dann 1080p hochgerechnet. Ja nee, is klar.',
    causes: 'not_as_described',
  },
  { text: 'Kiste leer?!?', causes: 'missing_parts' },
  {
    text: 'Der Adventskalender kam am 9. Dezember. Meine Tochter hat acht Tage lang gefragt, wo ihrer bleibt, während der Bruder seine Türchen aufmachen durfte. Am Telefon hat man mir gesagt da könne man nix machen, und dann aufgelegt.',
    causes: 'delivery customer_service',
  },
  {
    text: 'Statt L hab ich Depp S angeklickt, krieg ich natürlich nicht mal über die Schultern. Die Jacke selbst ist hübsch',
    causes: 'buyer_remorse size_fit',
    trap: 'own-mistake',
  },
  {
    text: 'Hallo, seit dem 3. steht mein Tablet auf "angekündigt", seither keine Bewegung. Wo steckt das Paket bitte?',
    causes: 'delivery',
  },
  {
    text: 'Kettlebell mit 12 kg angegeben, meine Waage sagt 10,3. Griff rau wie Schmirgelpapier',
    causes: 'not_as_described quality_material',
  },
  {
    text: 'Auf dem Lieferschein steht 110, im Sackerl war eine 98er Schneehose. Und am Bund hängen zwei Druckknöpfe nur noch am Faden',
    causes: 'wrong_item quality_material',
  },
  {
    text: 'Kam mit so einem englischen Dreizack-Stecker, den krieg ich hier in keine Dose, also erst mal Adapter kaufen gegangen. Und dann wird bei dem Glätteisen nicht nur die Platte heiß sondern der Griff genauso: dicke Brandblase am Daumen. Hab es weggeworfen bevor es meine Tochter in die Finger kriegt',
    causes: 'safety compatibility',
  },
  { text: 'Hologramm lässt sich wegkratzen, Nachbau', causes: 'counterfeit' },
  {
    text: 'Der Drucker zieht jedes Mal drei Blatt auf einmal ein. Und bis der mal im Wlan war... die Anleitung gibts nur auf polnisch',
    causes: 'function_defect hard_to_use',
  },
  {
    text: 'Hab mich zu früh gefreut und glatt überlesen, dass das nur der Subwoofer ist und keine ganze Anlage. Ganz klar mein Bock, es steht fett in der Überschrift. Verarbeitung macht einen super Eindruck, geht aber leider wieder retour, sorry für die Umstände.',
    causes: 'buyer_remorse',
    trap: 'own-mistake',
  },
  {
    text: 'Hatte echt Bammel dass die Jacke zu eng is weil das so viele schreiben, sitzt aber wie angegossen',
    causes: '',
    trap: 'hypothetical',
  },
  {
    text: 'Pavillon 3x4, sechs Pakete, eine Tüte Schrauben weniger als im Heft steht, damit ging das Dach schon mal nicht drauf. Das Heft ist sowieso ein Witz, winzige graue Explosionszeichnungen, nach Stange 14 kommt Stange 22. Wir haben mit dem Schwiegervater zwei Wochenenden dran gedoktert. Das Nachsenden der Tüte hab ich am 4., am 11. und am 20. angefragt, erst hieß es "kommt morgen", dann "nicht vorrätig", jetzt antwortet keiner mehr. Steht bei uns im Garten wie ein Gerippe.',
    causes: 'missing_parts hard_to_use customer_service',
  },
  { text: 'irgendwie enttäuscht, geht zurück', causes: '' },
  {
    text: 'Der Wagenheber ist mir unter dem Kombi einfach langsam weggesackt. Ich hatte zum Glück nur den Arm drunter und nicht den Kopf, ist ordentlich blau. Das hab ich noch am selben Abend gemeldet. Bis heute, elf Tage, nur eine automatische Mail mit Ticketnummer.',
    causes: 'safety customer_service',
  },
  { text: 'schmeckt nach Seife', causes: 'quality_material' },
  {
    text: 'Einbauanleitung ist ein Rätsel auf koreanisch, nach 2 Std gefummel gemerkt dass der Stecker an meinem Kleinwagen gar nicht passt',
    causes: 'compatibility hard_to_use',
  },
  {
    text: 'Rausgeschmissenes Geld. Die Halterung plumpst bei jeder Bodenwelle runter',
    causes: 'function_defect',
    trap: 'money-insult',
  },
  {
    text: 'Dieses Parfum nehm ich seit bestimmt zehn Jahren, ich kenn es in- und auswendig. Der Flakon hier ist unten nicht graviert, der Code fehlt, und was rauskommt ist nach zwei Minuten nur noch Spiritus. Gepanscht, da leg ich meine Hand ins Feuer.',
    causes: 'counterfeit',
  },
  {
    text: 'Die Füllfeder war als Geschenk zur Matura gedacht und ausdrücklich für Linkshänder bestellt, so stehts auch auf der Bestellbestätigung. Ausgeliefert wurde eine ganz normale für Rechtshänder, ohne die Griffmulde. Eingetrudelt ist sie außerdem sechs Tage nach der Feier.',
    causes: 'wrong_item delivery',
  },
];
