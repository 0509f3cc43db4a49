// What goes wrong on a mail page in the middle of an insertion: each fault armed on one compose, to strike at its step.

export type FaultName = (typeof faultNames)[number];

export const faultNames = [
  'nothing',
  'the editor hears no event',
  'the editor takes every change back',
  "the host's own listeners throw",
  'the compose closes as the subject is written',
  'the compose closes as the body is written',
  'the compose is discarded as the subject is written',
  'the compose is discarded as the body is written',
  'the subject field goes as it gets the focus',
  'the subject field takes the text back',
  'subject and body are rebuilt after the subject',
  'the body is rebuilt as it gets the focus',
  'the body becomes read-only after the subject',
  'the focus is stolen from the body',
  'the editor is gone after the subject',
  'the editor writes half a second late',
] as const;

/** Runs in the page. Returns nothing; what it did ends with the page. */
export function defineArm(): void {
  globalThis.armFault = (id, name) => {
    const double = window.mailDouble;
    const root = double.root(id);
    const editor = double.editor(id);
    const before = double.bodyHtml(id);
    const field = root.querySelector<HTMLInputElement>('[name="subjectbox"], [maxlength="255"]');
    const formerSubject = field?.value ?? '';
    let hasStruck = false;
    const once = (act: () => void) => () => {
      if (hasStruck) return;
      hasStruck = true;
      act();
    };
    const on = (target: EventTarget | null, types: readonly string[], act: (event: Event) => void) => {
      for (const type of types) target?.addEventListener(type, act, { capture: true });
    };
    const onBody = (act: () => void) => on(editor, ['paste', 'input'], act);
    const rebuild = () => {
      const copy = editor.cloneNode(true) as HTMLElement;
      if (copy instanceof HTMLTextAreaElement) copy.value = (editor as HTMLTextAreaElement).value;
      editor.replaceWith(copy);
    };
    const faults: Record<typeof name, () => void> = {
      nothing: () => {},
      'the editor hears no event': () =>
        on(editor, ['paste', 'beforeinput', 'input'], (event) => event.stopImmediatePropagation()),
      'the editor takes every change back': () => {
        on(editor, ['paste'], (event) => event.stopImmediatePropagation());
        on(editor, ['input'], () => {
          if (editor instanceof HTMLTextAreaElement) editor.value = before;
          else double.setBody(id, before);
        });
      },
      "the host's own listeners throw": () => {
        for (const target of [field, editor])
          on(target, ['focus', 'input', 'compositionend'], () => {
            throw new Error('A fault of the host’s own.');
          });
      },
      'the compose closes as the subject is written': () =>
        on(
          field,
          ['input'],
          once(() => double.close(id)),
        ),
      'the compose closes as the body is written': () => onBody(once(() => double.close(id))),
      'the compose is discarded as the subject is written': () =>
        on(
          field,
          ['input'],
          once(() => double.discard(id)),
        ),
      'the compose is discarded as the body is written': () => onBody(once(() => double.discard(id))),
      'the subject field goes as it gets the focus': () =>
        on(
          field,
          ['focus'],
          once(() => field?.remove()),
        ),
      'the subject field takes the text back': () =>
        on(field, ['input'], (event) => {
          event.stopImmediatePropagation();
          if (field) field.value = formerSubject;
        }),
      'subject and body are rebuilt after the subject': () =>
        on(
          field,
          ['input'],
          once(() => {
            const copy = field?.cloneNode() as HTMLInputElement;
            copy.value = formerSubject;
            field?.replaceWith(copy);
            rebuild();
          }),
        ),
      'the body is rebuilt as it gets the focus': () => on(editor, ['focus'], once(rebuild)),
      'the body becomes read-only after the subject': () =>
        on(
          field,
          ['input'],
          once(() => {
            if (editor instanceof HTMLTextAreaElement) editor.readOnly = true;
            else editor.contentEditable = 'false';
          }),
        ),
      'the focus is stolen from the body': () => on(editor, ['focus'], () => field?.focus()),
      'the editor is gone after the subject': () =>
        on(
          field,
          ['input'],
          once(() => editor.remove()),
        ),
      // As a paste that the host reads in its own time; the signs of it come late too.
      'the editor writes half a second late': () =>
        on(editor, ['paste'], (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          const html = (event as ClipboardEvent).clipboardData?.getData('text/html') ?? '';
          setTimeout(() => double.setBody(id, html + before), 500);
        }),
    };
    faults[name]();
  };
}

declare global {
  var armFault: (id: string, name: FaultName) => void;
}
