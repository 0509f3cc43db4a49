// One part of a template in CodeMirror, in a shadow root: there its style sheets are adopted, which our policy allows.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../../../templates/problem.ts';
import type { Locale } from '../../../../templates/template.ts';
import { mendWords, problemWords } from '../problem-words.ts';
import { chips } from './chips.ts';
import { fieldCompletion } from './completion.ts';
import { oneLineTheme, theme } from './theme.ts';

interface Props {
  readonly label: string;
  readonly part: string;
  readonly value: string;
  readonly locale: Locale;
  readonly isOneLine?: boolean;
  readonly isPlain: boolean;
  readonly isReadOnly?: boolean;
  readonly problems: readonly Problem[];
  readonly onChange?: (value: string) => void;
  readonly onLeave?: () => void;
  /** The view itself, for those who insert into it and lead to a place in it. */
  readonly onFocus?: (view: EditorView) => void;
  readonly onView?: (view: EditorView) => void;
}

/** Marks what comes from storage, and not from the user. */
const fromOutside = Annotation.define<boolean>();

export function CodeField(props: Props) {
  const { label, part, value, locale, isOneLine, isPlain, isReadOnly, problems } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;

  // Made once; what changes later is given to it below.
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: value,
        extensions: [
          history(),
          isOneLine ? [keymap.of([{ key: 'Enter', run: () => true }]), oneLineTheme, oneLine] : [],
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', id: `code-${part}` }),
          theme,
          isReadOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : [],
          dressed.of(dress(locale, isPlain)),
          EditorView.updateListener.of(({ docChanged, focusChanged, transactions, view: self }) => {
            const isOurs = transactions.some((one) => one.annotation(fromOutside));
            if (docChanged && !isOurs) latest.current.onChange?.(self.state.doc.toString());
            if (focusChanged && self.hasFocus) latest.current.onFocus?.(self);
            if (focusChanged && !self.hasFocus) latest.current.onLeave?.();
          }),
        ],
      }),
    });
    view.current = made;
    latest.current.onView?.(made);
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const { current } = view;
    const doc = current?.state.doc.toString();
    if (current && doc !== value && doc !== normalised(value)) {
      const changes = { from: 0, to: current.state.doc.length, insert: value };
      current.dispatch({ changes, annotations: fromOutside.of(true) });
    }
  }, [value]);

  useEffect(() => {
    view.current?.dispatch({ effects: dressed.reconfigure(dress(locale, isPlain)) });
  }, [locale, isPlain]);

  useEffect(() => {
    const { current } = view;
    if (!current) return;
    const { length } = current.state.doc;
    const within = problems.filter(({ kind, to }) => kind !== 'empty' && to <= length);
    current.dispatch(setDiagnostics(current.state, within.map(diagnosticOf)));
  }, [problems]);

  return <div ref={host} class="code" data-part={part} data-one-line={isOneLine ? '' : undefined} />;
}

const dressed = new Compartment();

function dress(locale: Locale, isPlain: boolean): Extension {
  return [isPlain ? [] : chips(locale), fieldCompletion(locale)];
}

/** Breaks of a pasted text become blanks. */
const oneLine = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.newDoc.lines === 1) return transaction;
  const insert = transaction.newDoc.toString().replace(/\s*\n\s*/g, ' ');
  const anchor = Math.min(transaction.newSelection.main.head, insert.length);
  return [
    {
      changes: { from: 0, to: transaction.startState.doc.length, insert },
      selection: { anchor },
      annotations: fromOutside.of(transaction.annotation(fromOutside) ?? false),
    },
  ];
});

function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function diagnosticOf(problem: Problem) {
  const { from, to, mend } = problem;
  const actions = mend
    ? [
        {
          name: mendWords(problem),
          apply: (view: EditorView) => view.dispatch({ changes: mend, userEvent: 'input.mend' }),
        },
      ]
    : [];
  return { from, to, severity: 'error' as const, message: problemWords(problem), actions };
}
