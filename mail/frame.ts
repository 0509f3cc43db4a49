// The picker's frame at a compose's button: an extension page, so the mail site can neither read nor style it.
import { MARGIN, putBeside } from './beside.ts';
import css from './frame.css?inline';
import { shadowIn } from './shadow.ts';

/** CSS pixels that the picker is laid out for; smaller windows get what fits. */
const WIDTH = 760;
const HEIGHT = 580;

export interface PickerFrame {
  readonly isOpen: boolean;
  /** Begins to load what is about to be opened. */
  warm(): void;
  open(at: Element, title: string): void;
  /** Gives the focus back to a picker that is open. */
  focus(): void;
  close(): void;
}

/** The page is loaded at the first opening and kept, so that what was typed in it is still there at the next. */
export function makeFrame(
  hostName: string,
  url: string,
  onClose: () => void,
  signal: AbortSignal,
): PickerFrame {
  let host: HTMLElement | undefined;
  let frame: HTMLIFrameElement | undefined;
  let isOpen = false;
  let isLoaded = false;
  let opening: AbortController | undefined;

  const make = () => {
    host?.remove();
    isOpen = false;
    isLoaded = false;
    host = document.createElement('div');
    host.dataset.host = hostName;
    frame = document.createElement('iframe');
    frame.src = url;
    frame.allow = 'clipboard-write';
    // The top layer, over whatever the mail site stacks.
    frame.popover = 'manual';
    frame.addEventListener(
      'load',
      () => {
        isLoaded = true;
        if (isOpen) frame?.focus();
      },
      { signal },
    );
    shadowIn(host, css).append(frame);
    document.documentElement.append(host);
    return frame;
  };
  // The page may have taken it away.
  const made = () => (frame?.isConnected ? frame : make());
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    opening?.abort();
    frame?.hidePopover();
    onClose();
  };
  signal.addEventListener('abort', () => {
    close();
    host?.remove();
    host = undefined;
    frame = undefined;
  });

  return {
    get isOpen() {
      return isOpen && frame?.isConnected === true;
    },
    warm: made,
    open(at, title) {
      const shown = made();
      shown.title = title;
      isOpen = true;
      opening?.abort();
      opening = new AbortController();
      const options = { signal: opening.signal, capture: true, passive: true };
      shown.showPopover();
      place(shown, at.getBoundingClientRect());
      // Focus given to a frame that is still loading is lost with the page that it leaves.
      if (isLoaded) shown.focus();
      window.addEventListener('resize', () => place(shown, at.getBoundingClientRect()), options);
      // A press anywhere else on the page puts the picker away; what was typed in it stays.
      document.addEventListener('pointerdown', (event) => event.target !== at && close(), options);
    },
    focus() {
      if (isOpen) frame?.focus();
    },
    close,
  };
}

function place(frame: HTMLElement, button: DOMRect): void {
  const width = Math.min(WIDTH, innerWidth - 2 * MARGIN);
  const height = Math.min(HEIGHT, innerHeight - 2 * MARGIN);
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
  putBeside(frame, button, width, height);
}
