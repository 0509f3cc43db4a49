// A form with the page to itself: full-window and deeplink compose, pop-outs (outlook.md §1.4, §1.6).
/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import type { PageState } from './page-state.ts';
import { SendButton } from './send-row.tsx';
import { Surface, type SurfaceProps } from './surface.tsx';

type FormProps = Omit<SurfaceProps, 'theme' | 'popOut'> & { readonly state: PageState };

export function Form({ compose, words, state }: FormProps) {
  const { theme } = useSyncExternalStore(state.subscribe, state.shown);
  const { options, surface } = compose;
  const form = (
    <>
      {options.build === 'ribbon' && (
        <div id="innerRibbonContainer" className="ow-ribbon-row ms-OverflowSet">
          <div className="ms-OverflowSet-item">
            <SendButton compose={compose} words={words} />
          </div>
        </div>
      )}
      <Surface compose={compose} words={words} theme={theme} />
    </>
  );
  if (surface === 'full')
    return (
      <main className="ow-form" role="main" data-app-section="MailReadCompose">
        {form}
      </main>
    );
  // Windows of their own have no role=main around the form; a projection may lack the form's own mark too.
  if (surface === 'pop-out' && !options.docking) return <div className="ow-form">{form}</div>;
  return (
    <div className="ow-form" data-app-section="Form_Content">
      {form}
    </div>
  );
}
