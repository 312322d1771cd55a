import { giving } from '../fact.ts';

const r1c1 = (cell: string, formula: string) => `return R("${cell}").setFormulaR1C1("${formula}").getFormula();`;
const back = (cell: string, formula: string) => `return R("${cell}").setFormula("${formula}").getFormulaR1C1();`;

/** Formulas and their notations. */
export const formulas = giving([
  ['FML-01', 'no formula is the empty text', 'R("A1").setValue(1); return R("A1:B1").getFormulas();', [['', '']]],
  [
    'FML-02',
    'relative references shift by cell',
    'return R("C1:D2").setFormula("=A1").getFormulas();',
    [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
  ],
  [
    'FML-03',
    'absolute ones stay',
    'return R("C1:C2").setFormula("=SUM($B$2:$B$4)").getFormulas();',
    [['=SUM($B$2:$B$4)'], ['=SUM($B$2:$B$4)']],
  ],
  [
    'FML-04',
    'null clears',
    'R("A1:B1").setFormulas([["=1", "=2"]]); return R("A1:B1").setFormulas([[null, "=3"]]).getFormulas();',
    [['', '=3']],
  ],
  ['FML-05', 'null clears a range', 'return R("A1").setFormula("=1").setFormula(null).getFormula();', ''],
  [
    'FML-06',
    'the value is there at once',
    'sheet.getRangeList(["A1"]).setFormula("=SUM(1,2)"); return [R("A1").getFormula(), R("A1").getValue()];',
    ['=SUM(1,2)', 3],
  ],
  ['FML-07', 'relative in both', r1c1('A1', '=R[1]C[1]'), '=B2'],
  ['FML-07', 'absolute in both', r1c1('C3', '=R1C1'), '=$A$1'],
  ['FML-07', 'absolute column', r1c1('D4', '=R[1]C1'), '=$A5'],
  ['FML-07', 'absolute row', r1c1('D4', '=R1C[1]'), '=E$1'],
  ['FML-07', 'upwards and left', r1c1('E5', '=R[-2]C[-1]'), '=D3'],
  ['FML-08', 'from A1', back('F6', '=G10'), '=R[4]C[1]'],
  ['FML-08', 'from an absolute reference', back('F6', '=$H$12'), '=R12C8'],
  ['FML-09', 'a zero offset is written out', 'return R("B2").setFormulaR1C1("=R[1]C").getFormulaR1C1();', '=R[1]C[0]'],
  ['FML-10', 'several references', r1c1('G7', '=R[-1]C[-1]+R1C1*R[1]C[1]'), '=F6+$A$1*H8'],
  [
    'FML-11',
    'text in quotes stays',
    `return R("A1").setFormulaR1C1('=CONCATENATE("R1C1 not a ref",R2C2)').getFormula();`,
    '=CONCATENATE("R1C1 not a ref",$B$2)',
  ],
  ['FML-12', 'ranges', r1c1('A2', '=SUM(R[-1]C:R[-1]C[2])'), '=SUM(A1:C1)'],
  ['FML-12', 'ranges back', back('B3', '=SUM($A$1:B$2)'), '=SUM(R1C1:R2C[0])'],
  ['FML-13', 'a missing equals sign is added', 'return R("A1").setFormulasR1C1([["Value"]]).getFormula();', '=Value'],
  ['FML-15', 'unknown functions are kept', 'return R("A1").setValue("=NOPE(1)").getFormula();', '=NOPE(1)'],
  [
    'P3',
    'an unknown function shows its error',
    'R("A1").setFormula("=NOPE(1)"); return R("A1").getDisplayValue();',
    '#NAME?',
  ],
  [
    'P2.7',
    'references follow inserted rows',
    'R("A1").setValue(5); R("B1").setFormula("=A1*2"); sheet.insertRowsBefore(1, 2); return [R("B3").getFormula(), R("B3").getValue()];',
    ['=A3*2', 10],
  ],
  [
    'P2.7',
    'references to deleted cells break',
    'R("A1:A2").setValue(5); R("B3").setFormula("=A1+A2"); sheet.deleteRow(1); return R("B2").getFormula();',
    '=#REF!+A1',
  ],
  [
    'P2.7',
    'ranges grow with rows inserted inside',
    'R("B9").setFormula("=SUM(A1:A5)"); sheet.insertRowAfter(3); return R("B10").getFormula();',
    '=SUM(A1:A6)',
  ],
  [
    'P2.7',
    'references follow a renamed tab',
    'ss.insertSheet("Old"); R("A1").setFormula("=Old!B2"); ss.getSheetByName("Old").setName("New tab"); return R("A1").getFormula();',
    "='New tab'!B2",
  ],
  [
    'P2.7',
    'references follow moved columns',
    'R("A1:C1").setValues([[1, 2, 3]]); R("E1").setFormula("=A1"); sheet.moveColumns(R("A:A"), 4); return [R("E1").getFormula(), R("A1:C1").getValues()];',
    ['=C1', [[2, 3, 1]]],
  ],
  [
    'FML-17',
    'what a formula reads makes it count again',
    'R("A1").setValue(1); R("B1").setFormula("=A1+1"); R("C1").setFormula("=B1+1"); R("A1").setValue(10); return R("C1").getValue();',
    12,
  ],
]);
