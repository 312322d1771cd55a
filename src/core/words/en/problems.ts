/** What went wrong, and the way out: `message` says what and where, `fix` what to do. */
export const problems = {
  'workbook-full': {
    message: 'This import needs {needed} cells, but only {free} of the {limit} cells of this spreadsheet are free.',
    fix: 'Delete tabs or empty rows you no longer need, or import into a new spreadsheet.',
  },
  'own-tab': {
    message: 'The tab "{tab}" is one that Headwater fills itself.',
    fix: 'Open the tab that holds your export, or select its rows, and press the button again.',
  },
  'empty-tab': {
    message: 'There is nothing in the tab "{tab}", or in the cells selected there.',
    fix: 'Open the tab that holds your export, or select its rows, and press the button again.',
  },
  'no-supplier': {
    message: 'Nobody has said who supplies {sku}.',
    fix: 'Write the supplier into the column "Supplier" of Products, then press the button again.',
  },
  'rows-moving': {
    message: 'Rows of "{tab}" kept moving while they were written.',
    fix: 'Wait until nobody sorts or inserts rows there, then press the button again. Nothing is counted twice.',
  },
  busy: {
    message: 'Somebody else is importing into this spreadsheet just now.',
    fix: 'Wait a minute and press the button again. What you just asked for was not done.',
  },
  protected: {
    message: 'You may not edit the tab "{tab}" of this spreadsheet.',
    fix: 'Ask its owner to let you edit it. Nothing was changed.',
  },
  'missing-tab-heading': {
    message: 'The tab "{tab}" has no column "{heading}" any more.',
    fix: 'Name the column "{heading}" again, or undo the change with Ctrl+Z. Nothing was changed.',
  },
  'repeated-tab-heading': {
    message: 'The tab "{tab}" has two columns named "{heading}": {first} and {second}.',
    fix: 'Give your own column another name. Nothing was changed.',
  },
  'damaged-history': {
    message: 'Row {row} of the tab "{tab}": the hidden column "{heading}" was changed by hand.',
    fix: 'Undo that change with Ctrl+Z, or empty the cell: then what earlier imports changed in this row stays as it is.',
  },
  'unknown-import': {
    message: 'This import is not in the list of imports any more.',
    fix: 'Reload the sidebar to see the present list.',
  },
  'out-of-step': {
    message: 'The sidebar and the spreadsheet do not understand each other.',
    fix: 'Close the sidebar and open it again: Extensions, Headwater, Open.',
  },
  unexpected: {
    message: 'Headwater could not finish this. The reason it gave: {reason}',
    fix: 'Press the button again. If it happens again, reload the spreadsheet.',
  },
} as const;
