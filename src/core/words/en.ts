import { figures } from './en/figures.ts';
import { menu } from './en/menu.ts';
import { monthly } from './en/monthly.ts';
import { prevention } from './en/prevention.ts';
import { dispositions, reasons } from './en/reasons.ts';
import { tasks } from './en/tasks.ts';
import { why } from './en/why.ts';
import { workbook } from './en/workbook.ts';

/** Every sentence a person reads in English, a file for each room. */
export const en = {
  figures,
  menu,
  monthly,
  prevention,
  reasons,
  dispositions,
  tasks,
  why,
  workbook,
};
