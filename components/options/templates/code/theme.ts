// How the text, its chips and its marks look. In the shadow root our style sheets don't reach; the tokens' custom properties do.
import { EditorView } from '@codemirror/view';

export const theme = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    fontSize: '14px',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-1px' },
  '.cm-scroller': {
    fontFamily: 'var(--font)',
    lineHeight: '1.9',
    overflow: 'auto',
    maxHeight: 'min(60vh, 560px)',
  },
  '.cm-content': { padding: '6px 0', caretColor: 'var(--ink)', minHeight: 'var(--code-height, 0)' },
  '.cm-line': { padding: '0 10px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.chip': {
    display: 'inline-block',
    maxWidth: '100%',
    padding: '0 7px',
    margin: '0 1px',
    borderRadius: '6px',
    lineHeight: '1.5',
    whiteSpace: 'normal',
    cursor: 'default',
  },
  '.chip-field': { backgroundColor: 'var(--accent-soft)', color: 'var(--accent-strong)', fontWeight: '500' },
  '.chip-tag': {
    border: '1px dashed var(--line-strong)',
    color: 'var(--ink-quiet)',
    fontSize: '12px',
    lineHeight: '1.4',
  },
  '.cm-lintRange': { backgroundImage: 'none !important', paddingBottom: '0' },
  '.cm-lintRange-error': {
    textDecoration: 'underline wavy var(--error)',
    textUnderlineOffset: '4px',
    backgroundColor: 'color-mix(in srgb, var(--error) 10%, transparent)',
  },
  '.cm-lintPoint::after': { borderBottomColor: 'var(--error)' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--line-strong)',
    borderRadius: '8px',
    boxShadow: '0 6px 20px var(--shade)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font)',
    fontSize: '13px',
    maxHeight: '14em',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px', display: 'flex', gap: '12px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > completion-section': {
    padding: '6px 10px 2px',
    border: '0',
    color: 'var(--ink-quiet)',
    fontSize: '11px',
    opacity: '1',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--accent-ink)',
  },
  '.cm-completionDetail': { marginLeft: 'auto', fontStyle: 'normal', opacity: '0.75' },
  '.cm-diagnostic': { padding: '6px 10px', border: '0', fontFamily: 'var(--font)', fontSize: '13px' },
  '.cm-diagnosticAction': {
    marginLeft: '8px',
    padding: '3px 10px',
    borderRadius: '6px',
    backgroundColor: 'var(--accent)',
    color: 'var(--accent-ink)',
    cursor: 'pointer',
  },
});

/** A subject is one line. */
export const oneLineTheme = EditorView.theme({ '.cm-scroller': { maxHeight: 'none' } });
