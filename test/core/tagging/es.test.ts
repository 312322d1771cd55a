import { expect, test } from 'vitest';
import { es } from '../../../src/core/tagging/lexicon/es.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { ENTRIES } from './es/entries.ts';
import { MORE_ENTRIES } from './es/entries-fit-and-delivery.ts';
import { RECALL_ENTRIES } from './es/entries-recall.ts';
import { PRACTISED } from './es/practised.ts';
import { VOICES } from './es/voices.ts';
import { readEntries, testEntries, testFloors, testLabels, testPatterns } from './lexicon-checks.ts';
import { half } from './score.ts';

const tag = createTagger({ phrasesAlone: true });

testLabels(VOICES, { texts: 350, several: 0.2, none: 0.125 });

// The lexicon was grown on `dev` and the practised ones; `kept` says what to expect of new comments in the manner of these.
testFloors(tag, [
  { set: 'dev', labels: half(VOICES, 'dev'), f1: 0.91, primary: 0.82, blank: 0.96, sure: 0.96 },
  { set: 'kept', labels: half(VOICES, 'kept'), f1: 0.84, primary: 0.71, blank: 0.94, sure: 0.92 },
  { set: 'practised', labels: PRACTISED, recall: 0.95, f1: 0.94, primary: 0.83, blank: 0.77 },
]);

test.each([
  'Llevo tres meses usándolas y siguen como nuevas, ni se han roto ni han perdido color.',
  'Aguanta golpes y caídas sin un rasguño',
  'Pequeño pero matón, ideal para mi cocina pequeña',
  'Tenía miedo de que oliera mal, pero no huele a nada raro',
  'Se me rompió la anterior y compré esta, mucho mejor calidad',
  'No raya el suelo y no hace ruido',
  'Se acabó el grifo que goteaba, lo arreglé en cinco minutos con esto',
  'Con este cargador ya no se me apaga el móvil',
  'Perfecto para quien no puede abrir los botes difíciles',
  'Quita la suciedad y las manchas más difíciles',
  'Es un poco caro pero la calidad lo vale',
  'Al principio huele un poco pero se va en un día',
  'Llegó antes de lo esperado, muy bien embalado y sin un golpe',
  'No he tenido que devolver nada, atención de diez',
  'Mi perro no ha podido romperlo',
  'Mejor que el original y más bonito',
  'Las instrucciones son claras y no falta ninguna pieza',
  'Ni grande ni pequeña, mi talla exacta',
  'No se transparenta, no pica y no encoge al lavarla',
  'No destiñe ni suelta pelusa',
  'Había leído que venía roto pero el mío llegó perfecto',
  'El vendedor me respondió enseguida y me mandó otro sin problemas',
  'Si se estropea compraré otro igual',
  'Exactamente como en la foto, el color idéntico',
  'Desde que lo uso no me duele la espalda',
  'Pedí la devolución por error, estoy muy contenta con él',
  'Por 20 euros un chollo',
  'Se despega con facilidad y no deja restos, ideal',
  'Mi marido compró otro para su hermano de lo que le gustó',
  'Los niños se mojaron todos con la pistola de agua, risas aseguradas',
  'El vendedor me aseguró que llegaría el lunes y el lunes estaba aquí',
])('praise in words of complaint stays blank: %s', (comment) => {
  expect(tag({ comment }).causes).toEqual([]);
});

test.each([
  ['No encaja en mi Renault Clio', 'compatibility'],
  ['No me cabe en el pie', 'size_fit'],
  ['La app está solo en chino', 'hard_to_use'],
  ['Me equivoqué de talla', 'buyer_remorse size_fit'],
  ['Llegó roto', 'damage_transit'],
  ['Se rompió', 'quality_material'],
  ['Dejó de funcionar', 'function_defect'],
  ['Más pequeño que en la foto', 'size_fit not_as_described'],
])('%s: "%s"', (comment, causes) => {
  expect(tag({ comment }).causes.join(' ')).toBe(causes);
});

testPatterns(es);

testEntries(es, [...ENTRIES, ...MORE_ENTRIES, ...RECALL_ENTRIES, ...readEntries('es')]);
