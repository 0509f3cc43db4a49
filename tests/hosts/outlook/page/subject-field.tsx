// The subject: a controlled React input, whose state is what is saved and sent (outlook.md §1.8, §3.7).
/** @jsxImportSource react */
import type { Compose } from './compose.ts';
import type { Words } from './words.ts';

export function SubjectField({ compose, words }: { readonly compose: Compose; readonly words: Words }) {
  const id = compose.names.field('SUBJECT');
  // The id is the input's own, or that of what holds it.
  const isHolder = compose.options.build !== 'current';
  return (
    <div className="ow-subject-row">
      <span className="fui-Input ow-subject" {...(isHolder ? { id } : {})}>
        <input
          {...(isHolder ? {} : { id })}
          className="fui-Input__input ow-subject-input"
          type="text"
          autoComplete="off"
          maxLength={255}
          aria-label={words.subject}
          placeholder={words.addSubject}
          value={compose.subject}
          onChange={(event) => compose.setSubject(event.currentTarget.value)}
        />
      </span>
      {compose.savedAt && (
        <span className="ow-saved">
          {words.saved} {compose.savedAt}
        </span>
      )}
    </div>
  );
}
