// What most mails do without, folded; opened by itself once something of it is known.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../locale.ts';
import { type FactsForm, FactText } from './fact-text.tsx';
import { foldable } from './rare.ts';

export function RareFields({ form }: { readonly form: FactsForm }) {
  const asks = foldable(form.asks, form.needs);
  const isFilled = asks.some((ask) => form.facts[ask]);
  const [isOpen, setIsOpen] = useState(isFilled);
  useEffect(() => {
    if (isFilled) setIsOpen(true);
  }, [isFilled]);
  if (asks.length === 0) return null;
  return (
    <details class="more" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('more')}</summary>
      <div class="fields">
        {asks.map((ask) => (
          <FactText key={ask} ask={ask} form={form} />
        ))}
      </div>
    </details>
  );
}
