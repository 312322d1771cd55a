/** What can change in the life of a task. */
export type TaskChange = 'status' | 'verdict';

/** One step in the life of a task, in the words of its row. */
export interface TaskStep {
  change: TaskChange;
  from: string;
  to: string;
}

/** What stands in the row of a task, as a hidden cell keeps it until the next look. */
export function writeStanding({ status, verdict }: { status: string; verdict: string }): string {
  return `${status}\n${verdict}`;
}

/** The steps between what a task said when it was last looked at and what it says now. */
export function stepsSince(seen: string, now: { status: string; verdict: string }): TaskStep[] {
  const [status = '', verdict = ''] = seen.split('\n');
  const steps: TaskStep[] = [
    { change: 'status', from: status, to: now.status },
    { change: 'verdict', from: verdict, to: now.verdict },
  ];
  return steps.filter(({ from, to }) => from !== to);
}
