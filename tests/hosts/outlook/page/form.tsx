// A form in a window of its own, without role=main around it (outlook.md §1.4): deeplink compose and pop-outs.
/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import type { PageState } from './page-state.ts';
import { Surface, type SurfaceProps } from './surface.tsx';

type FormProps = Omit<SurfaceProps, 'theme' | 'popOut'> & { readonly state: PageState };

export function Form({ compose, words, state }: FormProps) {
  const { theme } = useSyncExternalStore(state.subscribe, state.shown);
  const surface = <Surface compose={compose} words={words} theme={theme} />;
  if (compose.surface === 'full')
    return (
      <main className="ow-form" data-app-section="MailReadCompose">
        {surface}
      </main>
    );
  if (compose.surface === 'pop-out' && !compose.options.docking)
    return <div className="ow-form">{surface}</div>;
  return (
    <div className="ow-form" data-app-section="Form_Content">
      {surface}
    </div>
  );
}
