// Shows the fields of a text as chips and its sections as lighter ones, each one character wide to the caret.
import { type EditorState, type Extension, RangeSetBuilder, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { Locale } from '../../../../templates/template.ts';
import { type Token, tokensIn } from '../../../../templates/tokens.ts';
import { vocabularies } from '../../../../templates/vocabulary.ts';
import { fieldWords, tagWords } from './tag-words.ts';

class Chip extends WidgetType {
  readonly kind: 'field' | 'tag';
  readonly label: string;
  readonly source: string;

  constructor(kind: 'field' | 'tag', label: string, source: string) {
    super();
    this.kind = kind;
    this.label = label;
    this.source = source;
  }

  override eq(other: Chip): boolean {
    return other.label === this.label && other.kind === this.kind && other.source === this.source;
  }

  override toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = `chip chip-${this.kind}`;
    chip.textContent = this.label;
    chip.title = this.source;
    return chip;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

export function chips(locale: Locale): Extension {
  const draw = (state: EditorState) => chipsIn(state.doc.toString(), locale);
  const field = StateField.define<DecorationSet>({
    create: draw,
    update: (drawn, { docChanged, state }) => (docChanged ? draw(state) : drawn),
    provide: (self) => [
      EditorView.decorations.from(self),
      EditorView.atomicRanges.of((view) => view.state.field(self)),
    ],
  });
  return field;
}

function chipsIn(text: string, locale: Locale): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { fields } = vocabularies[locale];
  const isField = (name: string) => Object.hasOwn(fields, name);
  const subjects: string[] = [];
  for (const token of tokensIn(text, isField)) {
    if (token.kind === 'tag' && token.name === 'case') subjects.push(token.text);
    const label = labelOf(token, locale, subjects.at(-1));
    if (token.kind === 'tag' && token.name === 'endcase') subjects.pop();
    const source = text.slice(token.from, token.to);
    // A widget stands within a line.
    if (label === undefined || token.kind === 'stray' || source.includes('\n')) continue;
    builder.add(token.from, token.to, Decoration.replace({ widget: new Chip(token.kind, label, source) }));
  }
  return builder.finish();
}

const shown = ['if', 'unless', 'case', 'capture', 'comment'].flatMap((name) => [name, `end${name}`]);
const shownTags = [...shown, 'elsif', 'else', 'when', 'assign'];

/** None for what isn't known: it stays as it was typed, to be seen and put right. */
function labelOf(token: Token, locale: Locale, subject: string | undefined): string | undefined {
  if (token.kind === 'tag')
    return shownTags.includes(token.name) ? tagWords(token, locale, subject) : undefined;
  const isKnown = token.kind === 'field' && Object.hasOwn(vocabularies[locale].fields, token.text);
  return isKnown ? fieldWords(token.text, locale) : undefined;
}
