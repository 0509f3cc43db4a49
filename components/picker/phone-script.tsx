// What to say on the phone, and what to do between.
import { Marked } from './marked.tsx';
import './phone-script.css';

export function PhoneScript({ lines, lang }: { readonly lines: readonly string[]; readonly lang: string }) {
  return (
    <div class="script" id="preview-phone" lang={lang}>
      {lines.map((line) => (
        <p class={/^[（(]/.test(line) ? 'direction' : 'speech'}>
          <Marked text={line} />
        </p>
      ))}
    </div>
  );
}
