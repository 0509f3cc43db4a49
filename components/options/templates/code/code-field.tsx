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
import { theme } from './theme.ts';

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
  /** What was typed, until it comes back as the value: more may have been typed by then. */
  const sent = useRef<string[]>([]);
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
          isOneLine ? oneLine : [],
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            id: `code-${part}`,
            'aria-label': label,
            spellcheck: 'false',
            tabindex: '0',
          }),
          theme,
          isReadOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : [],
          dressed.of(dress(locale, isPlain)),
          EditorView.updateListener.of(({ docChanged, focusChanged, transactions, view: self }) => {
            const isOurs = transactions.some((one) => one.annotation(fromOutside));
            if (docChanged && !isOurs) {
              sent.current.push(self.state.doc.toString());
              latest.current.onChange?.(self.state.doc.toString());
            }
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
    const echo = sent.current.lastIndexOf(value);
    if (echo !== -1) sent.current.splice(0, echo + 1);
    else if (current && current.state.doc.toString() !== normalised(value)) {
      const changes = differenceOf(current.state.doc.toString(), normalised(value));
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

/** Nobody breaks a subject in two; only its conditions have lines of their own. */
const oneLine: Extension = [
  keymap.of([{ key: 'Enter', run: () => true }]),
  EditorView.clipboardInputFilter.of((text) => (text.includes('{%') ? text : text.replace(/\s*\n\s*/g, ' '))),
];

function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The smallest one, so that the caret stays where it is. */
function differenceOf(from: string, to: string) {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return { from: start, to: from.length - end, insert: to.slice(start, to.length - end) };
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
