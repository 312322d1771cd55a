import { figures } from './zh/figures.ts';
import { menu } from './zh/menu.ts';
import { monthly } from './zh/monthly.ts';
import { prevention } from './zh/prevention.ts';
import { dispositions, reasons } from './zh/reasons.ts';
import { tasks } from './zh/tasks.ts';
import { why } from './zh/why.ts';
import { workbook } from './zh/workbook.ts';

/** Every sentence a person reads in Chinese, a file for each room. */
export const zh = {
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
