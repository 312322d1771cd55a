import type { LabelledText } from '../labelled-text.ts';

/** What buyers write in Italian, written and labelled by somebody who did not know the lexicon. */
export const itTexts: readonly LabelledText[] = [
  {
    text: 'Un bottone era ciondoloni ed è venuto via subito, in due giorni mi hanno mandato il ricambio. Carini',
    causes: 'quality_material',
    trap: 'settled',
  },
  {
    text: "Dentro c'era ancora la polvere di qualcun altro, e con una carica tira sì e no 4 minuti",
    causes: 'used_or_dirty function_defect',
  },
  {
    text: 'Cioccolatini arrivati fusi in un unico mattone, li hanno tenuti 6 giorni in più sul furgone ad agosto',
    causes: 'damage_transit delivery',
  },
  {
    text: 'Nessun graffio, nessun pezzo mancante, montato in dieci minuti: che dire, soddisfattissima',
    causes: '',
    trap: 'negation',
  },
  { text: 'spina inglese, in casa mia nn va da nessuna parte', causes: 'compatibility' },
  {
    text: 'Sacco delle crocchette bucato, metà sparse nello scatolone insieme al cartone bagnato',
    causes: 'damage_transit',
  },
  { text: 'le maniche mi finiscono al gomito', causes: 'size_fit' },
  { text: 'nn entra nella mia presa, libretto solo in turco', causes: 'compatibility hard_to_use' },
  {
    text: 'Imitazione spudorata della cartuccia vera. E al mercato la stessa copia la danno a 5 euro, qui 32',
    causes: 'counterfeit price_value',
  },
  { text: "c'erano capelli non miei nella spazzola", causes: 'used_or_dirty' },
  { text: 'che bel silenzio, pare un trattore in salotto', causes: 'function_defect', trap: 'sarcasm' },
  {
    text: "Abito stupendo, la stoffa cade bene, colore identico alla foto, mia figlia al matrimonio pareva una principessa e tutti a chiedere dove l'avessi preso. L'unica cosa: in controluce si vede tutto ma proprio tutto, perfino la marca delle mutande.",
    causes: 'quality_material',
  },
  { text: 'Il sonaglio ha un bordo che taglia, la piccola si è aperta il labbro', causes: 'safety' },
  {
    text: "L'ho lasciato in carica sul comodino e alle tre di notte mi sveglia una puzza di plastica. Era gonfio come un panino, non ci si poteva tenere la mano sopra, e ha lasciato un segno nero sul legno. Se dormivo più sodo non so come andava a finire. Ho due bambini nella stanza accanto.",
    causes: 'safety',
  },
  { text: 'mancano 8 viti e il foglio x montarlo', causes: 'missing_parts' },
  {
    text: "Pista delle macchinine presa per Natale con larghissimo anticipo. Consegna garantita il 20, poi il 23, poi 'in transito', poi il silenzio. Arrivata il 4 gennaio, lascio immaginare la faccia del bambino la mattina del 25 sotto l'albero. Ogni giorno a controllare quel maledetto tracciamento che girava tra due magazzini. Ah, e una delle due macchinine parte e dopo un metro si ferma.",
    causes: 'delivery function_defect',
  },
  {
    text: "Nell'annuncio c'era scritto presa tipo C, questo ha ancora la micro usb di dieci anni fa",
    causes: 'not_as_described',
  },
  {
    text: 'Ma bravi, un coltello che fa fatica anche col burro. Nobel subito',
    causes: 'function_defect',
    trap: 'sarcasm',
  },
  { text: "Da urlo, mia suocera muore d'invidia", causes: '', trap: 'figure' },
  {
    text: 'Dopo 3 settimane di shampoo ho piu forfora di prima e un odore di medicinale ke mi resta addosso',
    causes: 'function_defect quality_material',
  },
  {
    text: "Sui bordi non aderisce, pieno di bolle; e nella bustina c'era un vetro solo invece di due",
    causes: 'function_defect missing_parts',
  },
  { text: 'un vermetto nel riso. VIVO.', causes: 'safety' },
  {
    text: "Crema scaduta a gennaio, il sigillo era gia strappato. In piu' m'ha fatto venire una chiazza rossa sulla guancia",
    causes: 'used_or_dirty safety',
  },
  {
    text: "Lasciato a un vicino che nemmeno conosco, recuperato dopo quattro giorni di caccia al tesoro per le scale. La scatola del profumo era senza pellicola, con lo scotch rimesso alla meglio, e sul collo della boccetta i segni di chi l'ha spruzzato prima di me. Bel regalo di anniversario...",
    causes: 'used_or_dirty delivery',
  },
  { text: "Scucita sotto l'ascella appena messa", causes: 'quality_material' },
  { text: "si puo' annullare? scusate il disturbo", causes: '' },
  {
    text: "Chiesta la ginocchiera destra, m'avete mandato quella sinistra, e pure coi peli di qualcuno nel velcro",
    causes: 'wrong_item used_or_dirty',
  },
  {
    text: 'Quello che avevo preso altrove si è rotto in una settimana, questo va che è una meraviglia',
    causes: '',
    trap: 'other-thing',
  },
  {
    text: "L'anno scorso ne avevo uno di un'altra marca e si fuse dopo un mese, saltava sempre la corrente. Questo invece va da novembre senza fare una piega, scalda il bagno in cinque minuti. Solo che il filo è corto corto e alla presa non ci arriva, devo tenerlo sulla porta.",
    causes: 'size_fit',
    trap: 'other-thing',
  },
  { text: 'mi balla al piede, un 38 ke sembra un 40', causes: 'size_fit' },
  {
    text: 'Ordino un set di chiavi a bussola, mi arriva un astuccio di cacciavitini da orologiaio. Scrivo e mi rispondono di tenermi quelli e che mi fanno 3 euro di sconto sul prossimo acquisto. Riscrivo, e non leggono più. Ma io con i cacciavitini la ruota come la smonto?',
    causes: 'wrong_item customer_service',
  },
  {
    text: 'Ho visto io male, credevo fosse settimanale e invece è giornaliera. Amen',
    causes: 'buyer_remorse',
    trap: 'own-mistake',
  },
  { text: 'ordinato nero arrivato fucsia', causes: 'wrong_item' },
  {
    text: "Troppo dolce per i miei gusti, io sono piu' da agrumi. Niente contro il profumo eh",
    causes: 'buyer_remorse',
  },
  {
    text: "Atlante illustrato per ragazzi. Descrizione: 'tutte le tavole a colori'. In mano mia sono quasi tutte in bianco e nero, grigiastre, non si distingue un fiume da una strada. Le prime pagine si sono staccate appena aperto. Un voto solo xke zero nn si puo' mettere.",
    causes: 'not_as_described quality_material',
  },
  { text: 'ma il reso me lo devo pagare io??', causes: 'customer_service' },
  {
    text: "Un applauso al genio che ha imballato sei bottiglie di rosso con due fogli di giornale. Adesso il mio zerbino è un'ottima annata, e pure le scale del condominio hanno un bouquet fruttato. Servizio di gran lusso, davvero, ci rivediamo mai più ⭐",
    causes: 'damage_transit',
    trap: 'sarcasm',
  },
  { text: 'Mai ordinato un bollitore, io avevo preso una bilancia!', causes: 'wrong_item' },
  {
    text: "Zaino capiente, spallacci comodi, tante tasche. Unico neo, il fondo si e' gia' bucato",
    causes: 'quality_material',
  },
  { text: 'i piatti escono unti e costa un occhio', causes: 'function_defect price_value' },
  {
    text: 'Dovevano esserci 6 bicchieri, ne ho trovati 4 e uno aveva il bordo sbeccato',
    causes: 'missing_parts damage_transit',
  },
  {
    text: "Ho comprato questo cappotto per la laurea di mia figlia. Le maniche mi arrivano alle nocche mentre sulle spalle tira che non posso alzare le braccia, in pratica l'hanno tagliato per un'altra persona. Per di più la fodera si è scucita la prima volta che l'ho infilato. Il colore invece e' splendido, lo ammetto, e la consegna puntuale. Ma io alla cerimonia ci sono andata col giaccone vecchio, che almeno quando saluto qualcuno non mi strozza.",
    causes: 'size_fit quality_material',
  },
  {
    text: "Le cuffie sono comodissime pero' la destra gracchia e ogni dieci minuti cade il bluetooth",
    causes: 'function_defect',
  },
  { text: "Veste un filo largo ma con la cintura sta d'incanto, la ricomprerei", causes: '', trap: 'settled' },
  {
    text: "Aspettavo le tende per l'inaugurazione del b&b, dovevano arrivare il lunedì e sono arrivate dieci giorni dopo, a ospiti già partiti. Apro, e invece del blu notte che avevo ordinato c'è un arancione da cantiere stradale. Quindi adesso ho una camera che pare un'area di servizio e le finestre ancora nude perché quell'arancione non lo monto. Chi controlla l'etichetta prima di chiudere la scatola? Nessuno, si direbbe. Bastava guardare.",
    causes: 'wrong_item delivery',
  },
  { text: 'dopo 2 gg nn si accende +', causes: 'function_defect' },
  { text: 'alone di fondotinta sul colletto', causes: 'used_or_dirty' },
  {
    text: "Sul mio portone blindato non ci va: il cilindro è di un altro tipo e sporge di due dita. L'ho provata allora su quello della cantina, dove entra, ma per farla partire vuole tre app, un codice spedito per posta e un manuale tradotto da un robot ubriaco. Ho rimesso la chiave di mio nonno.",
    causes: 'compatibility hard_to_use',
  },
  {
    text: "Il tapis roulant pesa 60 kg e me l'hanno mollato sul marciapiede davanti al portone, sotto la pioggia, senza nemmeno suonare. Avevo pagato la consegna al piano!! Io abito al quarto, ho dovuto chiamare due amici e offrire la pizza. L'attrezzo di per se' va bene, niente da dire.",
    causes: 'delivery',
  },
  { text: "presi i bocconcini al pollo, m'arriva il tonno", causes: 'wrong_item' },
  { text: 'Di notte perdono da tutte le parti, ogni mattina lenzuolino da cambiare', causes: 'function_defect' },
  {
    text: "Tagliaerba a batteria, bello da vedere e leggero. Peccato che l'erba la pieghi invece di tagliarla, e su un giardinetto di 80 metri si spenga due volte. Ho chiamato il numero verde: 40 minuti di musichetta e poi cade la linea. Richiamato il giorno dopo: uguale. Mandata una mail: 'la sua richiesta è importante per noi'. Si vede. Intanto il prato è una giungla e mio suocero mi presta la falce, che funziona meglio ed è del 1970.",
    causes: 'function_defect customer_service',
  },
  { text: '3 ore x montarlo in due e tante parolacce', causes: 'hard_to_use' },
  { text: 'puzza di copertone, in camera nn si respira', causes: 'quality_material' },
  {
    text: 'Il mio router fa solo i 5 GHz e questa telecamera vede solo i 2.4, quindi nn me ne faccio niente',
    causes: 'compatibility',
  },
  {
    text: '60 € per collegare due tubi della lavatrice, e il tecnico pure sgarbato, ha sbuffato tutto il tempo',
    causes: 'price_value customer_service',
  },
  { text: 'dichiarano 2000 mAh, il tester ne segna 900', causes: 'not_as_described' },
  {
    text: "Ho in casa 200 capsule di quelle comuni e in questa macchina non entrano, sono più larghe dell'alloggiamento. Prima di comprare avevo chiesto apposta e in chat mi avevano assicurato 'vanno benissimo tutte'. Ora cado dal pero io, secondo loro.",
    causes: 'compatibility customer_service not_as_described',
  },
  { text: "Mi dispiace ma nn e' come me l'aspettavo, lo restituisco", causes: '' },
  { text: 'sul mio cell i buchi della camera nn tornano', causes: 'compatibility' },
  { text: 'rimborso grazie', causes: '' },
  { text: "l'attacco nn è quello della mia lavastoviglie", causes: 'compatibility' },
  { text: 'nn mi entra manco in testa', causes: 'size_fit' },
  { text: 'tarocco e il venditore fa lo gnorri', causes: 'counterfeit customer_service' },
  { text: "sul tappo c'è scritto marzo di 2 anni fa", causes: 'used_or_dirty' },
  { text: 'mi sono ustionata: il manico è rovente', causes: 'safety' },
  { text: "in foto è legno, qui e' plastica dipinta", causes: 'not_as_described' },
  {
    text: "Porto sempre la 42 e qui nn si chiude la zip, la tabella taglie del sito dice tutt'altro",
    causes: 'size_fit not_as_described',
  },
  {
    text: "La cover mi copre i tasti del volume e in due settimane da trasparente e' diventata gialla",
    causes: 'compatibility quality_material',
  },
  {
    text: 'Il plantare si è scollato dopo due passeggiate e in più il tallone mi balla',
    causes: 'quality_material size_fit',
  },
  { text: 'barattolo in mille pezzi, sugo ovunque', causes: 'damage_transit' },
  { text: 'codice inesistente sul sito: è un tarocco', causes: 'counterfeit' },
  {
    text: "Lei me l'ha venduta come autentica, in boutique l'hanno guardata due secondi: 'signora, è una patacca'",
    causes: 'counterfeit',
  },
  { text: "molto meglio di quello vecchio ke s'inceppava", causes: '', trap: 'comparison' },
  { text: 'corriere lampo, mai avuto un pacco così in fretta', causes: '', trap: 'praise' },
  { text: "dopo un'ora avevo il collo pieno di bolle", causes: 'safety' },
  {
    text: "Non ha nemmeno citofonato, ha scritto 'destinatario assente' e io ero a casa tutto il giorno",
    causes: 'delivery',
  },
  {
    text: 'Suola consumata, qualcuno ci ha camminato per mesi, e per giunta 39 quando avevo chiesto 41',
    causes: 'used_or_dirty wrong_item',
  },
  { text: 'Semi di basilico: annaffiati ogni giorno, dopo un mese manco un germoglio', causes: 'function_defect' },
  {
    text: 'Misuratore di pressione per mia mamma. Prima misura 180, due minuti dopo 118, poi 155: cosa dovrei scrivere al dottore? Dal medico con il suo apparecchio era 130. Il libretto è solo in tedesco e polacco, quindi per mettere la data siamo andati a tentoni. E il bracciale non le si chiude, che non è mica una lottatrice, è una signora normale.',
    causes: 'function_defect hard_to_use size_fit',
  },
  { text: "Xke sotto la pellicola c'era la muffa verde? L'ho buttato subito nell'umido", causes: 'used_or_dirty' },
  { text: '18€ per due spugnette, dai', causes: 'price_value' },
  {
    text: "Batteria per auto. Nell'annuncio la mia macchina compare tra i modelli supportati. Invece i poli stanno al contrario e il cavo non ci arriva, l'elettrauto si è messo a ridere. Spedirla indietro costa 25 euro e li devo mettere io perche' secondo loro 'dovevo verificare prima'. Ma verificare dove, se l'avete scritto voi?",
    causes: 'compatibility not_as_described customer_service',
  },
  { text: 'mai visto. 3 settimane che aspetto', causes: 'delivery' },
  { text: "M'han dato la L per la S, e pure macchiata", causes: 'wrong_item used_or_dirty' },
  {
    text: "Armadio a tre ante. Le istruzioni sono sei disegnini senza una parola, non si capisce qual è il sopra e qual è il sotto, ho smontato e rimontato lo stesso lato quattro volte. Dopo due sere, quando finalmente sta in piedi, mi accorgo ke nella scatola nn ci sono le maniglie e nemmeno una delle mensole. Chi l'ha progettato nn l'ha mai montato, ci scommetto.",
    causes: 'hard_to_use missing_parts',
  },
  {
    text: 'Ho avviato il reso per sbaglio cliccando dal telefono, vorrei tenerlo, come annullo?',
    causes: '',
    trap: 'own-mistake',
  },
  {
    text: "Ero prevenuta perche' le altre recensioni parlavano di viti mancanti, ante graffiate e puzza di vernice. Io niente di tutto questo: c'era ogni pezzo, non un segno, odore zero. Montato da sola in un pomeriggio con la radio accesa. Se la gente leggesse i numeri sulle bustine si lamenterebbe meno.",
    causes: '',
    trap: 'negation',
  },
  {
    text: 'Al primo vento un palo del gazebo si è piegato come un grissino, e per tirarlo su ci erano voluti in quattro e un ingegnere',
    causes: 'quality_material hard_to_use',
  },
  { text: 'scatola sfondata, 3 tazze su 6 a pezzi', causes: 'damage_transit' },
  { text: "un po' caro ma li vale tutti", causes: '', trap: 'settled' },
  {
    text: "140 euro per un tubo di latta con un filo attaccato. Almeno pesasse! Si flette solo a guardarla, la vernice è data alla carlona con le colature. Nel catalogo di un grande magazzino ne ho vista una sputata a 30. A questo punto me la facevo fare dall'idraulico.",
    causes: 'price_value quality_material',
  },
  { text: 'mai arrivato e nessuno risponde da 1 mese', causes: 'delivery customer_service' },
  {
    text: "Il golfino dopo il primo lavaggio a mano va bene alla bambola di mia figlia, e sì che ho usato l'acqua fredda",
    causes: 'quality_material',
    trap: 'figure',
  },
  {
    text: "Buongiorno, vi scrivo per la terza volta. L'ordine del 2 maggio me l'avete annullato voi dopo due settimane di 'in preparazione', senza una riga di spiegazione. Il rimborso non si è visto, al telefono ognuno dice una cosa diversa e l'ultima persona ha riattaccato.",
    causes: 'delivery customer_service',
  },
  { text: 'ripensandoci nn mi serve', causes: 'buyer_remorse' },
  { text: 'il coperchio lo svito solo con le pinze', causes: 'hard_to_use' },
  { text: "e il caricatore?? nella scatola nn c'e'", causes: 'missing_parts' },
  { text: 'dovevano essere 50 penne, ne conto 38', causes: 'missing_parts' },
  {
    text: "Il manuale e' mezzo foglietto tradotto a caso, senza il video di un ragazzo su internet nn l'avrei mai acceso",
    causes: 'hard_to_use',
  },
  { text: 'complimenti, il vostro domani dura 12 giorni', causes: 'delivery', trap: 'sarcasm' },
  { text: 'Dalla fessura del tostapane è uscita una fiammella, ho staccato la spina al volo', causes: 'safety' },
  {
    text: "La sagoma dei tappetini nn c'entra nulla con la mia utilitaria, eppure nell'elenco dell'annuncio c'era",
    causes: 'compatibility not_as_described',
  },
  { text: 'termometro farlocco, la marca vera nn lo fa', causes: 'counterfeit' },
  {
    text: "Nella pagina c'è scritto 'da olive italiane, raccolto dell'anno'. Sulla lattina leggo miscela di oli comunitari e raccolto di due anni fa. All'assaggio non sa di niente, pare acqua unta. E tutto questo a 19 euro al litro!! Mio cugino in campagna lo fa buono e lo mette a 9.",
    causes: 'not_as_described quality_material price_value',
  },
  {
    text: 'Per aprirlo basta un gesto, per chiuderlo servono tre mani e un corso serale: devi schiacciare due levette, spingere col piede e intanto il bimbo chi lo tiene? E una volta chiuso è comunque troppo lungo, nel bagagliaio non ci va nemmeno di traverso. Sulla scheda del prodotto erano 15 cm di meno.',
    causes: 'hard_to_use size_fit not_as_described',
  },
  { text: 'Ho cambiato idea sul colore, il senape in casa mia nn sta bene con niente', causes: 'buyer_remorse' },
  {
    text: "Avevo chiesto la M e nella busta c'e' una XS. Scritto 3 msg x il cambio, cmq nessuno si degna",
    causes: 'wrong_item customer_service',
  },
  {
    text: "Nel frattempo ho ritrovato quello vecchio in cantina, percio' questo lo mando indietro nuovo di zecca",
    causes: 'buyer_remorse',
  },
  {
    text: "Tablet venduto come 'nuovo sigillato' nel titolo. Lo accendo e in galleria ci sono le foto di un'altra famiglia al mare, ditate dappertutto, un account già registrato con la password di chissà chi. La pennina che doveva essere inclusa non c'è. Sarà anche nuovo per voi, per me ha già fatto le vacanze.",
    causes: 'used_or_dirty not_as_described missing_parts',
  },
  { text: 'errore mio, volevo quello da 26 pollici', causes: 'buyer_remorse size_fit', trap: 'own-mistake' },
  {
    text: "Il trapano fuma dopo 5 minuti, e nella valigetta c'è solo metà delle punte promesse",
    causes: 'safety missing_parts',
  },
  {
    text: "Ho chiesto in chat se reggeva 100 kg, 'certo signora'. Mio marito ne pesa 85 e una gamba della sedia si è spezzata",
    causes: 'quality_material customer_service not_as_described',
  },
  {
    text: 'Le pastiglie non combaciano con la pinza della mia macchina nemmeno girandole. E per renderle devo tirare fuori 14 euro',
    causes: 'compatibility customer_service',
  },
  {
    text: "Il caricatore e' una copia, manca pure il marchio in rilievo, e dopo dieci minuti scotta che nn si tocca",
    causes: 'counterfeit safety',
  },
  { text: 'Tutto ok grazie 👍', causes: '' },
  { text: 'altro che originale, è un pezzotto', causes: 'counterfeit' },
  {
    text: "Cuciture storte, niente ologramma e sull'etichetta un errore di ortografia: originale un corno",
    causes: 'counterfeit',
  },
  {
    text: "Due settimane di finestre aperte e il materasso sa ancora di colla, la mattina mi alzo con la schiena di un novantenne perche' in mezzo fa la fossa. Nella pagina c'era scritto '100 notti di prova'. Chiamo, e la signorina mi dice che vale solo sul modello superiore e che non possono farci nulla.",
    causes: 'quality_material not_as_described customer_service',
  },
  {
    text: 'Bellissimo divano ma in salotto nn ci sta, ho letto male io le misure, mea culpa',
    causes: 'buyer_remorse size_fit',
    trap: 'own-mistake',
  },
  { text: "Era un regalo x mia sorella ma ce l'aveva gia, xcio' lo rimando", causes: 'buyer_remorse' },
  {
    text: "Mio cognato l'ha preso uguale e gli perde aria, il nostro dopo tutta l'estate in spiaggia e' ancora bello duro",
    causes: '',
    trap: 'other-thing',
  },
  {
    text: "Siero viso. Prima sera: pizzicore, vabbè. Seconda sera: guance gonfie e rosse come due pomodori, guardia medica e cortisone. In vita mia non ho mai avuto un'allergia. Riguardando bene, la boccetta era già stata aperta da qualcuno: contagocce incrostato e livello sotto la spalla. Il dottore mi ha chiesto cosa ci fosse dentro e gli ho mostrato l'etichetta, ha scosso la testa. Non mettetevi sta roba in faccia.",
    causes: 'safety used_or_dirty',
  },
  { text: 'nn si rompe manco a martellate 💪', causes: '', trap: 'negation' },
  {
    text: "Figurine da collezione per mio figlio, 'bustine originali' diceva il venditore. Il cartoncino è il doppio più sottile di quello vero, l'argento della cornice viene via con l'unghia e il retro ha un azzurro che nelle vere non esiste. I suoi compagni di scuola se ne sono accorti in cinque secondi: false dalla prima all'ultima. Come se non bastasse, dovevano essere dieci bustine e ne ho contate sette. Lui ci aveva speso la paghetta di due mesi, provate voi a spiegarglielo.",
    causes: 'counterfeit missing_parts',
  },
  { text: 'Nessun odore, zero pelucchi, bravi', causes: '', trap: 'negation' },
  {
    text: "Onestamente l'ho presa d'impulso alle due di notte, in casa siamo in due e il forno basta e avanza, quindi la rimando ancora chiusa. E poi, a dirla tutta, la settimana dopo stava a 40 euro in meno, che un po' mi rode.",
    causes: 'buyer_remorse price_value',
  },
  { text: 'nn era quello ke pensavo', causes: '' },
  { text: 'il giorno dopo stava a 12€ di meno', causes: 'price_value' },
  {
    text: 'Libro fotocopiato e spillato in casa, altro che edizione originale. E pagato 24 euro, al mercatino lo danno a 3!!',
    causes: 'counterfeit price_value',
  },
  { text: 'Se un giorno si rompe vi faccio sapere, per ora aspira come un drago', causes: '', trap: 'hypothetical' },
  {
    text: 'Consegna fulminea, postino gentilissimo, però la teiera aveva il beccuccio staccato dentro la scatola',
    causes: 'damage_transit',
    trap: 'praise',
  },
  { text: 'stretto di vita e scucito sul fianco', causes: 'size_fit quality_material' },
  {
    text: 'Il lotto non esiste sul sito del produttore, quindi roba falsa, e infatti dopo averla messa mi brucia tutta la faccia',
    causes: 'counterfeit safety',
  },
  { text: 'soldi nel cesso, si è spento per sempre ieri', causes: 'function_defect', trap: 'money-insult' },
  {
    text: 'Arrivato 9 gg dopo la data, il compleanno di mio nipote era passato, ormai nn mi serve piu',
    causes: 'delivery',
  },
  { text: 'gia usato da altri e senza cavo', causes: 'used_or_dirty missing_parts' },
  { text: 'fattura chiesta 4 volte, mai arrivata', causes: 'customer_service' },
  {
    text: "Per cambiare l'ora devi tenere premuti tre tasti assieme e contare fino a otto... mia madre ci ha rinunciato",
    causes: 'hard_to_use',
  },
  { text: "Ordinato il vol. 3, nel pacco c'era l'1", causes: 'wrong_item' },
  {
    text: "schermo attraversato da una crepa da parte a parte, imballo ridicolo: due fogli di polistirolo e via. il corriere mi ha fatto firmare di corsa urlando ke aveva altri 40 pacchi. ora l'assistenza dice ke avendo firmato senza riserva nn posso chiedere niente e mi ha chiuso la pratica. vergogna",
    causes: 'damage_transit customer_service delivery',
  },
  {
    text: "Due rotelle dei pattini non girano proprio e nella scatola di ginocchiere ce n'era una sola. Bimba in lacrime",
    causes: 'function_defect missing_parts',
  },
  {
    text: "Cuccia per cani di taglia media, così recita il titolo. Il mio è una cagnolina da caccia, mica un alano, e le esce mezzo sedere. Ho preso il metro: 52 cm contro i 70 dichiarati. L'imbottitura poi in una settimana si è ridotta a una sfoglia di lasagna.",
    causes: 'size_fit not_as_described quality_material',
  },
  {
    text: "Le uova si incollano al fondo dal primo giorno e il manico s'e' gia' spaccato a meta'",
    causes: 'function_defect quality_material',
  },
  { text: "arrugginito in un mese, e l'ho pagato caro", causes: 'quality_material price_value' },
  { text: 'In frantumi, e dopo 20 giorni di attesa', causes: 'damage_transit delivery' },
  {
    text: "Al momento della consegna mi hanno chiesto 22 euro di dogana, praticamente quanto l'oggetto",
    causes: 'price_value',
  },
  { text: 'istruzioni solo in cinese, e io ke faccio?', causes: 'hard_to_use' },
  {
    text: 'Il cane ci è stato male due giorni, poi ho letto la data: scadute da un mese. Il venditore fa finta di niente',
    causes: 'safety used_or_dirty customer_service',
  },
  { text: "nel titolo 'verde salvia', è verde ospedale", causes: 'not_as_described' },
  {
    text: 'Nella foto le gambe sono di rovere, dal vivo sono tubi di ferro verniciati di bianco',
    causes: 'not_as_described',
  },
  { text: 'Tre stelle. Boh, nn mi ha convinto, magari altri ci si troveranno meglio', causes: '' },
  {
    text: "Comprata lunedì a 189, mercoledì stava a 129. Sessanta euro in due giorni, mica bruscolini! Ho chiesto la differenza e mi hanno risposto con un copia e incolla che parlava di tutt'altro. La macchina da cucire è buona, per carità, ma mi sento presa in giro.",
    causes: 'price_value customer_service',
  },
  {
    text: "La linguetta col logo cucito al rovescio, la scatola senza etichetta, il codice che sul sito ufficiale non porta a niente. Le ho fatte vedere al negozio della marca e la commessa me l'ha confermato: imitazione. Il venditore giura di no, mi dà della bugiarda e vuole uno scontrino che non mi ha mai mandato. Chiesto aiuto alla piattaforma: 'caso chiuso'. Ma chiuso da chi?? Io resto con un paio di scarpe farlocche e senza i miei soldi.",
    causes: 'counterfeit customer_service',
  },
  {
    text: "Allora: la finestra l'ha misurata mio marito, solo che lui ha letto i pollici e io ho ordinato in centimetri. Risultato, tenda corta di mezzo metro. E' bella e cucita bene, la colpa è tutta nostra, vorrei solo sapere se posso cambiarla con quella da 250.",
    causes: 'buyer_remorse size_fit',
    trap: 'own-mistake',
  },
  {
    text: "Un occhio del peluche si e' staccato e il piccolo lo stava inghiottendo!! Perde pure pelo a manciate",
    causes: 'safety quality_material',
  },
  {
    text: 'Avevo ordinato il vaso da 30, è arrivato quello da 20, e con una crepa lunga fino al fondo',
    causes: 'wrong_item damage_transit',
  },
  { text: '5 mail e nessuno risponde', causes: 'customer_service' },
  { text: "anta ammaccata gia' dentro lo scatolone", causes: 'damage_transit' },
  { text: 'preso doppio x sbaglio', causes: 'buyer_remorse', trap: 'own-mistake' },
];
