import {
  IEditorBridgeService,
  ISheetCellDropdownManagerService,
  SheetCanvasPopManagerService,
} from '@univerjs/sheets-ui';
import { createElement, useEffect, useRef } from 'react';
import type { Grid } from '../univer.ts';
import { type ChoiceList, createChoiceList } from './choice-list.ts';
import { completed } from './match.ts';

/** The list of choices of the cell a person is at. */
export interface Choices {
  /** What a text typed into that cell stands for. */
  complete(typed: string): string;
  /** Whether a key was meant for the list, and done. */
  handles(event: KeyboardEvent): boolean;
}

const COMPONENT = 'HostChoices';

/**
 * Puts our own list in the place of the grid's, whose search box takes the focus away from what is being typed.
 * Alt+Down opens it, arrows go along it, Enter and Tab take an entry, Escape closes it.
 */
export function createChoices(grid: Grid, label: string): Choices {
  const injector = grid.univer.__getInjector();
  const dropdowns = injector.get(ISheetCellDropdownManagerService);
  const popups = injector.get(SheetCanvasPopManagerService);
  const editor = injector.get(IEditorBridgeService);
  const showOther = dropdowns.showDropdown.bind(dropdowns);
  let open: { list: ChoiceList; choose(choice: string): void; hide(): void } | null = null;
  let typed = '';

  grid.api.registerComponent(COMPONENT, ListBox as never);
  dropdowns.showDropdown = (param) => {
    if (param.type !== 'list') return showOther(param);
    const { location, props, onHide, closeOnOutSide = true } = param;
    const choose = (choice: string) => {
      hide();
      void props.onChange?.([choice]);
    };
    const choices = props.options.map(({ value }) => value);
    const list = createChoiceList(choices, String(props.defaultValue ?? ''), label, choose);
    if (editor.isVisible().visible) list.narrow(typed);
    const popup = popups.attachPopupToCell(
      location.row,
      location.col,
      {
        componentKey: COMPONENT,
        offset: [0, 2],
        onClickOutside: () => {
          if (closeOnOutSide) hide();
        },
        extraProps: { list: list.element },
      },
      location.unitId,
      location.subUnitId,
    );
    if (!popup) throw new Error('The grid has no place for a list.');
    let isGone = false;
    const hide = () => {
      if (isGone) return;
      isGone = true;
      if (open?.list === list) open = null;
      popup.dispose();
      onHide?.();
    };
    open = { list, choose, hide };
    return { dispose: hide };
  };

  const { api } = grid;
  api.addEvent(api.Event.SheetEditStarted, () => {
    typed = '';
  });
  api.addEvent(api.Event.SheetEditChanging, ({ value }) => {
    typed = value.toPlainText().replace(/\r\n?$/, '');
    open?.list.narrow(typed);
  });

  const showAtCell = (): boolean => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (!sheet || !range) return false;
    const place = {
      unitId: grid.unitId,
      subUnitId: sheet.getSheetId(),
      row: range.startRow,
      column: range.startColumn,
    };
    api.syncExecuteCommand('sheet.operation.show-data-validation-dropdown', place);
    return open !== null;
  };
  const handles = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey) return false;
    const isTyping = editor.isVisible().visible;
    if (altKey) return key === 'ArrowDown' && !isTyping && showAtCell();
    if (!open || shiftKey) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') open.list.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' || key === 'Tab') {
      const choice = open.list.chosen();
      if (choice === null) return false;
      open.choose(choice);
    } else if (key === 'Escape' && !isTyping) open.hide();
    else return false;
    return true;
  };
  return { handles, complete: (text) => (open ? completed(open.list.choices, text) : text) };
}

function ListBox({ popup }: { popup: { extraProps: { list: HTMLElement } } }): object {
  const box = useRef<HTMLElement>(null);
  const { list } = popup.extraProps;
  useEffect(() => {
    box.current?.replaceChildren(list);
    return () => undefined;
  }, [list]);
  return createElement('div', { ref: box });
}
