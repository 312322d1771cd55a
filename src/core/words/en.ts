import { menu } from './en/menu.ts';
import { expected, problems } from './en/problems.ts';
import { dispositions, reasons } from './en/reasons.ts';
import { sidebar } from './en/sidebar.ts';
import { tasks } from './en/tasks.ts';
import { workbook } from './en/workbook.ts';

/** Every sentence a person reads in English, a file for each room. */
export const en = { menu, problems, expected, reasons, dispositions, sidebar, tasks, workbook };
