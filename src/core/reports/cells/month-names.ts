/** Names and short names of the months in the languages of Amazon's marketplaces, January first; blanks part names of one month. */
const NAMES: readonly string[] = [
  'jan january januar janvier janv gennaio gen enero ene janeiro januari stycznia stycznień sty ocak oca',
  'feb february februar février févr fevrier fevr febbraio febrero fevereiro fev februari lutego luty lut şubat şub',
  'mar march märz mär maerz mrz mars marzo março marco maart mrt marca marzec mart',
  'apr april avril avr aprile abril abr kwietnia kwiecień kwi nisan nis',
  'may mai maggio mag mayo maio mei maj maja mayıs',
  'jun june juni juin giugno giu junio junho czerwca czerwiec cze haziran haz',
  'jul july juli juillet juil luglio lug julio julho lipca lipiec lip temmuz tem',
  'aug august août aout agosto ago augustus augusti sierpnia sierpień sie ağustos ağu',
  'sep sept september septembre settembre set septiembre setembro września wrzesień wrz eylül eyl',
  'oct october oktober okt octobre ottobre ott octubre outubro out października październik paź ekim eki',
  'nov november novembre noviembre novembro listopada listopad lis kasım kas',
  'dec december dezember dez décembre déc decembre dicembre dic diciembre dezembro grudnia grudzień gru aralık ara',
];

let numbers: Map<string, number> | undefined;

/** The month a name stands for, from 1 to 12, whatever the language and case; `null` for any other word. */
export function monthNamed(name: string): number | null {
  numbers ??= new Map(NAMES.flatMap((names, at) => names.split(' ').map((one): [string, number] => [one, at + 1])));
  return numbers.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}
