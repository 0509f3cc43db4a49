// The real picker over the practice's draft, in a frame of our own. What was typed in it stays while it is closed.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locale.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function PracticeFrame({ isOpen, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  // Loaded at the first opening: most of the page is read without it.
  const [wasOpened, setWasOpened] = useState(false);
  // Before the page gives the focus to the draft: a dialog that closes gives it back to the press that opened it.
  useLayoutEffect(() => {
    if (!isOpen) return dialog.current?.close();
    setWasOpened(true);
    dialog.current?.showModal();
    frame.current?.focus();
  }, [isOpen]);
  return (
    // A press beside it closes it, for those with a mouse; Escape does so inside it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={dialog}
      class="practice-frame"
      aria-label={t('pickerTitle')}
      onClick={(event) => event.target === dialog.current && onClose()}
      onClose={onClose}
    >
      {wasOpened && (
        <iframe
          ref={frame}
          src="/popup.html#practice"
          title={t('pickerTitle')}
          onLoad={() => frame.current?.focus()}
        />
      )}
    </dialog>
  );
}
