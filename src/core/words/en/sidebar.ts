/** Everything the sidebar says. */
export const sidebar = {} as const;
