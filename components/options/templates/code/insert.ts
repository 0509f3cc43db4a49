// Puts a field or a section where the cursor is.
import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Edit } from '../../../../templates/problem.ts';
import type { Insertion } from '../palette.tsx';

export function insertInto(view: EditorView, insertion: Insertion): void {
  if (insertion.kind === 'field') insertField(view, insertion.name);
  else insertCondition(view, insertion.test);
  view.focus();
}

/** The caret stands behind what was put right. */
export function mendIn(view: EditorView, edit: Edit): void {
  view.dispatch({
    changes: edit,
    selection: { anchor: edit.from + edit.insert.length },
    scrollIntoView: true,
    userEvent: 'input.mend',
  });
  view.focus();
}

export function showPlace(view: EditorView, from: number, to: number): void {
  const { length } = view.state.doc;
  const selection = EditorSelection.range(Math.min(from, length), Math.min(to, length));
  view.dispatch({ selection, scrollIntoView: true });
  view.focus();
  view.dom.scrollIntoView({ block: 'nearest' });
}

function insertField(view: EditorView, name: string): void {
  view.dispatch({
    ...view.state.replaceSelection(`{{${name}}}`),
    scrollIntoView: true,
    userEvent: 'input.chip',
  });
}

/** Around the selection, each tag on a line of its own: such a line leaves no trace in the mail. */
function insertCondition(view: EditorView, test: string): void {
  const { state } = view;
  const { from, to } = state.selection.main;
  const startsLine = from === state.doc.lineAt(from).from;
  const endsLine = to === state.doc.lineAt(to).to;
  const before = `${startsLine ? '' : '\n'}{% if ${test} %}\n`;
  const inside = state.sliceDoc(from, to);
  const after = `\n{% else %}\n\n{% endif %}${endsLine ? '' : '\n'}`;
  view.dispatch({
    changes: { from, to, insert: before + inside + after },
    selection: { anchor: from + before.length, head: from + before.length + inside.length },
    scrollIntoView: true,
    userEvent: 'input.chip',
  });
}
