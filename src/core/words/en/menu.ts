/** The menu under Extensions. */
export const menu = {
  name: 'Headwater',
  open: 'Open',
  importFile: 'Import a file',
  review: 'Review tags',
  monthlyReview: 'Monthly review',
  refresh: 'Refresh summaries and tasks',
  refreshed: 'Pivots, Home and tasks are up to date. New tasks: {count}.',
  help: 'Help',
  helpText:
    'Headwater reads the exports you already download (returns, reviews, orders), finds the root cause of every complaint and the words that prove it, and turns the causes that matter into tasks with an owner. Start with Extensions > Headwater > Import a file. Nothing leaves this spreadsheet. Every import can be undone from the sidebar.',
} as const;
