import type { ImportStep } from '../state.ts';
import { ChooseStep } from './choose-step.tsx';
import { EncodingStep } from './encoding-step.tsx';
import { always, never, useFocusOnChange } from './focus.ts';
import { MappingStep } from './mapping-step.tsx';
import type { Page } from './page.ts';
import { PreviewStep } from './preview-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { ReadingStep } from './reading-step.tsx';
import { RestingStep } from './resting-step.tsx';
import { ResultStep } from './result-step.tsx';
import { RunningStep } from './running-step.tsx';

/** Leads a file from the disk into the workbook; the heading of each new step takes the focus unless a problem has it. */
export function ImportView({ page }: { page: Page }) {
  const { step, problem } = page.state;
  const top = useFocusOnChange<HTMLDivElement>(step.at, problem ? never : always);
  return (
    <div class="step" tabIndex={-1} ref={top}>
      <Step page={page} step={step} />
    </div>
  );
}

function Step({ page, step }: { page: Page; step: ImportStep }) {
  switch (step.at) {
    case 'choose':
      return <ChooseStep page={page} />;
    case 'reading':
      return <ReadingStep page={page} step={step} />;
    case 'encoding':
      return <EncodingStep page={page} step={step} />;
    case 'question':
      return <QuestionStep page={page} step={step} />;
    case 'mapping':
      return <MappingStep page={page} step={step} />;
    case 'preview':
      return <PreviewStep page={page} plan={step.plan} />;
    case 'running':
      return <RunningStep page={page} step={step} />;
    case 'resting':
      return <RestingStep page={page} run={step.run} />;
    case 'result':
      return <ResultStep page={page} run={step.run} />;
  }
}
