/** Opens the builder of insert cards: all of it stands packed beside this script. */
import { runPacked } from '../run-packed.ts';

runPacked('Headwater_card');
