import type { GuideLanguage } from './markets.ts';

/** What a card says in the buyer's language beside the texts of its row. */
export interface Phrases {
  warnings: string;
  steps: string;
  care: string;
  /** Under the code. */
  scan: string;
  /** The way to the seller on Amazon. */
  contact: string;
  manufacturer: string;
  responsible: string;
  batch: string;
}

const LINES: Readonly<Record<GuideLanguage, string>> = {
  en: 'Warnings|How to use|Care|Scan for instructions|Questions? Your Orders > Get help|Manufacturer|EU responsible person|Batch',
  es: 'Advertencias|Modo de uso|Cuidado|Escanee para ver las instrucciones|¿Preguntas? Mis pedidos > Obtener ayuda|Fabricante|Persona responsable en la UE|Lote',
  fr: "Avertissements|Mode d'emploi|Entretien|Scannez pour voir la notice|Une question ? Vos commandes > Obtenir de l'aide|Fabricant|Personne responsable dans l'UE|Lot",
  pt: 'Avisos|Como usar|Cuidados|Leia o código para ver as instruções|Dúvidas? Seus pedidos > Obter ajuda|Fabricante|Pessoa responsável na UE|Lote',
  de: 'Warnhinweise|So geht es|Pflege|Anleitung: Code scannen|Fragen? Meine Bestellungen > Hilfe|Hersteller|Verantwortliche Person in der EU|Charge',
  it: 'Avvertenze|Come si usa|Cura|Scansiona per le istruzioni|Domande? I miei ordini > Ottieni aiuto|Produttore|Persona responsabile nell’UE|Lotto',
  nl: 'Waarschuwingen|Zo werkt het|Onderhoud|Scan voor de handleiding|Vragen? Mijn bestellingen > Hulp|Fabrikant|Verantwoordelijke persoon in de EU|Partij',
  pl: 'Ostrzeżenia|Jak używać|Pielęgnacja|Zeskanuj, aby zobaczyć instrukcję|Pytania? Twoje zamówienia > Pomoc|Producent|Osoba odpowiedzialna w UE|Partia',
  sv: 'Varningar|Så här gör du|Skötsel|Skanna för anvisningar|Frågor? Mina beställningar > Hjälp|Tillverkare|Ansvarig person i EU|Parti',
  tr: 'Uyarılar|Nasıl kullanılır|Bakım|Talimatlar için tarayın|Sorunuz mu var? Siparişlerim > Yardım|Üretici|AB sorumlu kişisi|Parti',
  ja: '警告|使い方|お手入れ|説明書はこちら|ご質問は「注文履歴」からお問い合わせください|製造者|EU責任者|ロット番号',
  ar: 'تحذيرات|طريقة الاستخدام|العناية|امسح الرمز للتعليمات|أسئلة؟ طلباتك > الحصول على المساعدة|الشركة المصنعة|الشخص المسؤول في الاتحاد الأوروبي|رقم الدفعة',
  zh: '警告|使用方法|保养|扫码查看说明书|有疑问？请在“我的订单”中联系卖家|制造商|欧盟负责人|批号',
};

/** The phrases of a language. */
export function phrasesOf(language: GuideLanguage): Phrases {
  const [
    warnings = '',
    steps = '',
    care = '',
    scan = '',
    contact = '',
    manufacturer = '',
    responsible = '',
    batch = '',
  ] = LINES[language].split('|');
  return { warnings, steps, care, scan, contact, manufacturer, responsible, batch };
}
