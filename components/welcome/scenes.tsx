// Three small pictures, one for each step: the button, the situation, the draft.
import type { ComponentChildren } from 'preact';

/** A compose window's lower edge, with our button beside Send. */
export function ButtonScene() {
  return (
    <Scene>
      <path class="faint" d="M36 34h70M36 48h112M36 62h92" />
      <rect class="solid" x="36" y="82" width="54" height="22" rx="11" />
      <rect class="soft" x="98" y="78" width="30" height="30" rx="9" />
      <path class="mark" d="M105 87h16v12h-16z M105 87.5l8 6 8-6" />
      <circle class="ring" cx="113" cy="93" r="22" />
      <path class="faint" d="M144 93h6M156 93h6M168 93h6" />
    </Scene>
  );
}

/** A list of situations, one of them chosen. */
export function ListScene() {
  return (
    <Scene>
      <path class="faint" d="M36 33h52" />
      <rect class="soft" x="28" y="44" width="154" height="26" rx="7" />
      <path class="mark" d="M40 57l4 4 8-9" />
      <path class="strong" d="M62 57h84" />
      <path class="faint" d="M62 85h100M62 105h66" />
      <circle class="faint" cx="46" cy="85" r="4" />
      <circle class="faint" cx="46" cy="105" r="4" />
    </Scene>
  );
}

/** The draft with its letter, ready to be read and sent. */
export function DraftScene() {
  return (
    <Scene>
      <path class="strong" d="M36 33h82" />
      <path class="line" d="M24 44h162" />
      <path class="ink" d="M36 56h58M36 68h124M36 80h110M36 92h76" />
      <circle class="solid" cx="166" cy="100" r="13" />
      <path class="on-solid" d="M160 100l4.5 4.5 8-9" />
    </Scene>
  );
}

function Scene({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 210 128" class="scene" aria-hidden="true">
      <rect class="window" x="14" y="10" width="182" height="108" rx="10" />
      <circle class="dot" cx="25" cy="19" r="2" />
      <circle class="dot" cx="33" cy="19" r="2" />
      {children}
    </svg>
  );
}
