import type { PreventionStage } from './stages.ts';

/** The tools of prevention, in the order the sidebar shows them. */
export const TOOL_IDS = [
  'sourcing',
  'inspection',
  'fmea',
  'listing',
  'packaging',
  'messages',
  'card',
  'nitPicking',
  'customerVoice',
  'routines',
] as const;

/** One of the tools. */
export type ToolId = (typeof TOOL_IDS)[number];

/** The stage of the board a tool speaks for; tools not named here speak for none. */
export const STAGE_OF_TOOL: Partial<Record<ToolId, PreventionStage>> = {
  sourcing: 'sourcing',
  inspection: 'inspection',
  fmea: 'design',
  listing: 'listing',
  packaging: 'packaging',
  messages: 'messages',
  nitPicking: 'nitPicking',
};
