/** Opens the sidebar: all of it stands packed beside this script. */
import { runPacked } from './run-packed.ts';

runPacked('Headwater_page');
