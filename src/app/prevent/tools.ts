import type { ToolId } from '../../core/prevention/tools.ts';
import { cardTool } from './card.ts';
import { customerVoice } from './customer-voice.ts';
import { fmea } from './fmea.ts';
import { inspection } from './inspection.ts';
import { listingTool } from './listing.ts';
import { messagesTool } from './messages.ts';
import { nitPicking } from './nit-picking.ts';
import { packagingTool } from './packaging.ts';
import { routines } from './routines.ts';
import { sourcing } from './sourcing.ts';
import type { Tool } from './tool.ts';

/** The tools there are. */
export const TOOLS: readonly Tool[] = [
  sourcing,
  inspection,
  fmea,
  listingTool,
  packagingTool,
  messagesTool,
  cardTool,
  nitPicking,
  customerVoice,
  routines,
];

/** The tool with an id, `undefined` where there is none. */
export const toolOf = (id: ToolId): Tool | undefined => TOOLS.find((tool) => tool.id === id);
