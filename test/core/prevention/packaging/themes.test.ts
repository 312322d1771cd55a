import { describe, expect, test } from 'vitest';
import { themesIn, toldThemes } from '../../../../src/core/prevention/packaging/themes.ts';

describe('what a comment tells of the pack', () => {
  test.each([
    ['The lid was loose in the box and had rubbed off the paint', ['looseInside']],
    ['Everything was rattling around inside the package', ['looseInside']],
    ['Glasses scratched from rubbing', ['looseInside']],
    ['There was no padding inside', ['looseInside']],
    ['Lag lose im Karton', ['looseInside']],
    ['Les pièces ballottaient dans le carton', ['looseInside']],
    ['Venía suelto dentro de la caja', ['looseInside']],
    ['盒子里面晃来晃去，漆都磨掉了', ['looseInside']],
    ['箱の中で動いて傷だらけ', ['looseInside']],
    ['The handle snapped while opening the box', ['brokenOpening']],
    ['Cut the cable when I opened it, no warning', ['brokenOpening']],
    ['I was unpacking it and the tab broke', ['brokenOpening']],
    ['Beim Auspacken ist der Griff gebrochen', ['brokenOpening']],
    ['Cassé en l’ouvrant', ['brokenOpening']],
    ['Se rompió al abrir la caja', ['brokenOpening']],
    ['拆包装的时候划破了', ['brokenOpening']],
    ['開封の時に割れた', ['brokenOpening']],
  ])('%s', (comment, themes) => {
    expect(themesIn(comment)).toEqual(themes);
  });

  test.each([
    ['The screw came loose after a week', 'a part that comes loose in use is not loose in its pack'],
    ['Arrived broken', 'broken on the way'],
    ['The door opens and closes well', 'opening is not breaking'],
    ['It is moving', 'nothing is said of a box'],
    ['The box was open when it came', 'an open box is not one somebody opened'],
    ['打开就能用', 'opened and well'],
    ['', 'nothing was said'],
  ])('%s: %s', (comment) => {
    expect(themesIn(comment)).toEqual([]);
  });
});

test('told themes add up units and quote the newest words', () => {
  const voices = [
    { comment: 'Rattling around in the box', units: 2, date: '2026-05-02' },
    { comment: 'Lid loose inside the package', units: 1, date: '2026-05-09' },
    { comment: 'Too small', units: 5, date: '2026-05-10' },
  ];
  expect(toldThemes(voices)).toEqual([{ theme: 'looseInside', units: 3, quote: 'Lid loose inside the package' }]);
});
