// The envelope of the button in the compose window (mail/button.ts).
export function Envelope() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" class="envelope" aria-hidden="true">
      <path d="M3.5 5.5h13v9h-13z M3.5 6l6.5 5 6.5-5" />
    </svg>
  );
}
