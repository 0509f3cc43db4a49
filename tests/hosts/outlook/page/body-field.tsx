// The body: React makes the element once and leaves it to the editor (outlook.md §1.2, §1.8).
/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DoubleOptions } from '../double.ts';
import type { Compose } from './compose.ts';
import { makeEditor } from './editor.ts';
import { makePlainEditor } from './plain-editor.ts';
import type { Words } from './words.ts';

interface Props {
  readonly compose: Compose;
  readonly words: Words;
  readonly theme: DoubleOptions['theme'];
}

export function BodyField({ compose, words, theme }: Props) {
  const [isThere, setThere] = useState(false);
  const rich = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const firstTheme = useRef(theme);

  useEffect(() => {
    const wait = setTimeout(() => setThere(true), compose.options.editorDelay);
    return () => clearTimeout(wait);
  }, [compose]);
  useLayoutEffect(() => {
    if (!isThere) return undefined;
    const { font, paste } = compose.options;
    const settings = { theme: firstTheme.current, font, paste, onChange: compose.bodyChanged };
    const editor = rich.current
      ? makeEditor(rich.current, compose.html, settings)
      : plain.current && makePlainEditor(plain.current, compose.html, compose.bodyChanged);
    if (!editor) return undefined;
    compose.attach(editor);
    return () => compose.detach(editor);
  }, [compose, isThere]);
  useEffect(() => {
    if (compose.hasEditor) compose.editor.setTheme(theme);
  }, [compose, theme]);

  return (
    <div id={`editorParent_${compose.names.number}`} className="ow-editor-parent">
      {isThere &&
        (compose.options.plain ? (
          <textarea
            ref={plain}
            className="ow-plain"
            aria-label={words.addMessage}
            placeholder={words.addMessage}
          />
        ) : (
          <div
            ref={rich}
            className="ow-editor"
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={words.body}
            spellCheck
            contentEditable
            suppressContentEditableWarning
          />
        ))}
    </div>
  );
}
