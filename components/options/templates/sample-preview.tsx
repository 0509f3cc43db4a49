// The template at work on a made-up interview, in each phase.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../templates/catalogue.ts';
import { scenarioOf, type TemplateText } from '../../../templates/own.ts';
import { type Rendered, renderTemplate } from '../../../templates/render.ts';
import { type SamplePhase, sampleWriting } from '../../../templates/sample.ts';
import { t } from '../../locale.ts';
import { Marked } from '../../picker/marked.tsx';
import { PhaseTabs } from './phase-tabs.tsx';

type Text = Pick<TemplateText, 'locale' | 'scenario' | 'subject' | 'body' | 'phone'>;

export function SamplePreview({ text }: { readonly text: Text }) {
  const [phase, setPhase] = useState<SamplePhase>('days-before');
  const { rendered, isBroken } = useSample(text, phase);
  return (
    <section class="sample" aria-label={t('sampleTitle')}>
      <PhaseTabs phase={phase} onPhase={setPhase} />
      <div
        role="tabpanel"
        id="sample-panel"
        class="sample-panel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there
        tabIndex={0}
        aria-labelledby={`phase-${phase}`}
      >
        {rendered && hasWords(rendered) ? (
          <Sheet rendered={rendered} lang={text.locale} />
        ) : (
          <p class="note">{t('sampleNone')}</p>
        )}
      </div>
      <p class="note" role="status">
        {isBroken && rendered ? t('sampleBroken') : t('sampleWhy')}
      </p>
    </section>
  );
}

function hasWords({ letter: { subject, lines } }: Rendered): boolean {
  return subject !== '' || lines.some((line) => line !== '');
}

function Sheet({ rendered, lang }: { readonly rendered: Rendered; readonly lang: string }) {
  const { letter, script } = rendered;
  return (
    <>
      <p class="sample-subject" lang={lang}>
        <Marked text={letter.subject} />
      </p>
      <div class="sample-body" lang={lang}>
        <Marked text={letter.lines.join('\n')} />
      </div>
      {script.length > 0 && (
        <div class="sample-phone">
          <p class="note">{t('part_phone')}</p>
          <div lang={lang} class="sample-body">
            <Marked text={script.join('\n')} />
          </div>
        </div>
      )}
    </>
  );
}

/** While a template is broken, as it last worked. */
function useSample(text: Text, phase: SamplePhase) {
  const { locale, scenario, subject, body, phone } = text;
  const lastGood = useRef<Scenario | undefined>(undefined);
  return useMemo(() => {
    const writing = sampleWriting({ locale, scenario }, phase, Temporal.Now.plainDateISO());
    try {
      const now = scenarioOf('sample', 'own', {
        locale,
        scenario,
        title: '',
        summary: '',
        subject,
        body,
        phone,
      });
      const rendered = renderTemplate(now.template, writing);
      lastGood.current = now;
      return { rendered, isBroken: false };
    } catch {
      return { rendered: againOf(lastGood.current, writing), isBroken: true };
    }
  }, [locale, scenario, subject, body, phone, phase]);
}

/** What worked in one phase may name an unknown field in another. */
function againOf(scenario: Scenario | undefined, writing: Parameters<typeof renderTemplate>[1]) {
  try {
    return scenario && renderTemplate(scenario.template, writing);
  } catch {
    return undefined;
  }
}
