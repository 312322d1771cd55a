import type { NameTexts } from './texts.ts';

/** German. */
export const deNames: NameTexts = {
  masked: {
    'a greeting': [
      'Hallo {Klaus}, der Deckel klemmt',
      'Liebe {Sabine}, die Farbe stimmt nicht',
      'Lieber {Jürgen}, danke für den Ersatz',
      'Moin {Torben}, Paket war offen',
      'hallo {stefan}, wo bleibt das paket',
      'HALLO {MONIKA}, FALSCHE FARBE',
      'Hallo {Hans-Peter}, Naht offen',
      'Servus {Sepp Huber}, passt nicht',
    ],
    'thanks to somebody': ['Danke {Michael}, jetzt geht es', 'Vielen Dank {Ursula}, Ersatz kam schnell'],
    'a title': [
      'Guten Tag <Herr >{Schröder}, die Lampe flackert',
      '<Herr >{Yılmaz} vom Support war nett',
      'habe mit <Frau >{Kowalski} telefoniert',
    ],
    'a sign-off': [
      'Zu klein. <Gruß, >{Klaus}',
      'Kaputt. <Gruß >{Birgit}',
      'Falsche Größe. <MfG >{Andreas}',
      'Schade. <Viele Grüße, >{Ines}',
      'Leider defekt. <LG >{Steffi}',
      'Passt nicht. <Liebe Grüße\n>{Anna-Lena Vogt}',
      'Reißverschluss kaputt.\n<– >{Petra}',
    ],
    'a self-introduction': [
      '<Ich bin >{Martin Schulze} und die Tasse ist gesprungen',
      '<Ich heiße >{Gudrun}, das Kabel fehlt',
      '<Mein Name ist >{Bernd Keller}, es tropft',
      '<Hier ist >{Ralf Neumann}, Paket kam nie an',
      'Hallo, <ich bin >{Svenja}. Der Deckel fehlt',
    ],
  },
  kept: {
    'no name where one could stand': ['Hallo Super, alles top', 'Danke Schön, Tasse kaputt'],
    'nobody in particular': [
      'Hallo zusammen, Finger weg',
      'Hallo Leute, nicht kaufen',
      'Hallo nochmal, immer noch nichts',
      'Sehr geehrte Damen und Herren, es fehlt ein Teil',
    ],
    'an office or a company': [
      'Hallo Team, Ware defekt',
      'Hallo Verkäufer, bitte melden',
      'Hallo Amazon, schon wieder gebraucht',
      'Lieber Verkäufer, falsche Größe',
      'Liebe Kundenbetreuung, wo bleibt es',
      'Sehr geehrter Händler, bitte Erstattung',
      'Danke Amazon',
      'Vielen Dank Amazon Team',
    ],
    'what is said after a greeting': ['Guten Tag, Reißverschluss kaputt', 'Hallo, Ware defekt', 'Danke, Größe passt'],
    'a state or a size': [
      'Ich bin enttäuscht',
      'Ich bin Anfänger und kam nicht zurecht',
      'Ich bin Kunde seit Jahren',
      'Ich bin XL',
      'Frau trägt sonst M',
    ],
    'a colour or a day': [
      'Zu klein - Schwarz, Größe M',
      'Farbe falsch – Blau statt Grün',
      'kam zu spät – Montag statt Freitag',
    ],
    'a sign-off without a name': ['Gruß aus München', 'Mit freundlichen Grüßen, ein enttäuschter Kunde'],
    'a product': [
      'Guten Morgen Tasse gesprungen',
      'Herren Jacke zu klein',
      'Hier ist Plastik statt Metall',
      'Lieber Größe L nehmen',
      'Lieber Baumwolle kaufen',
    ],
    'a name that is no one’s': ['Mein Name ist falsch graviert'],
  },
};
