// Edits of one own template: saved as typed, but for a text that is too long, which waits to become shorter.
import { useEffect } from 'preact/hooks';
import type { OwnTemplate } from '../../../settings/settings.ts';
import { changeTemplate } from '../../../settings/templates.ts';
import { useSettings } from '../../settings.tsx';
import { useEdits } from '../../use-edits.ts';
import { type Limited, useLimits } from '../../use-limits.ts';
import { useLeaveQuestion } from '../use-leave-question.ts';

/** Nothing is written to a template that `isGone`; what is typed waits until it is back. */
export function useTemplateEdits(template: OwnTemplate, isGone: boolean): Limited<OwnTemplate> {
  const { change: write } = useSettings();
  const edited = useEdits<OwnTemplate>(template.id, template, (id, { id: _, ...edits }) =>
    isGone ? Promise.reject(new Error('It was deleted elsewhere.')) : write(changeTemplate(id, edits)),
  );
  const { flush } = edited;
  // Back again: what has waited goes with it.
  useEffect(() => {
    if (!isGone) flush();
  }, [isGone, flush]);
  const limited = useLimits('template', edited);
  useLeaveQuestion(limited.tooLong.size > 0);
  return limited;
}
