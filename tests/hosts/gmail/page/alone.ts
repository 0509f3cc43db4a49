// A page that is one compose: the separate window and the full-tab compose (gmail.md §1.2).
import { el } from './element.ts';
import { type Place, plainPlace } from './place.ts';

/** No `.dw`, no list; the body's classes tell that it is a compose. `closed` runs when the compose has gone. */
export function alonePlace(closed: () => void): Place {
  const holder = el('div.nH');
  return plainPlace(
    (root) => {
      document.body.classList.add('xE', 'xp');
      holder.append(root);
      document.body.append(el('div.nH.alone', {}, holder));
    },
    () => {
      holder.replaceChildren();
      closed();
    },
  );
}
