// What the mail may say, under the field that it is about: where it stands there, and one press to take it over.
import type { Facts } from '../../interview/facts.ts';
import { interfaceLocale, t } from '../locale.ts';
import type { ReadMail } from './read-mail.ts';
import './suggestions.css';

interface Props {
  readonly ask: keyof Facts;
  readonly facts: Facts;
  readonly read: ReadMail;
  readonly onTake: (facts: Partial<Facts>) => void;
}

export function Suggestions({ ask, facts, read, onTake }: Props) {
  const open = read.suggestions.filter((one) => one.ask === ask && !isTaken(one.facts, facts));
  if (open.length === 0) return null;
  return (
    <div class="suggestions" data-suggests={ask}>
      {ask === 'date' && read.hasWrongWeekday && <p class="alert">{t('wrongWeekday')}</p>}
      {open.map((one) => (
        <p key={one.source + JSON.stringify(one.facts)}>
          <button type="button" class="link" onClick={() => onTake(one.facts)}>
            {t('takeSuggestion', shown(one.facts))}
          </button>
          <q>{one.source}</q>
        </p>
      ))}
    </div>
  );
}

function isTaken(suggested: Partial<Facts>, facts: Facts): boolean {
  return Object.entries(suggested).every(([name, value]) => facts[name as keyof Facts] === value);
}

function shown({ date, time, endTime, ...words }: Partial<Facts>): string {
  if (!date) return Object.values(words).join(' ');
  const hours = time && endTime ? `${time}–${endTime}` : time;
  return [dayOf(date), hours].filter(Boolean).join(' ');
}

function dayOf(date: string): string {
  const day = new Date(`${date}T00:00Z`);
  const form = { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(interfaceLocale, form).format(day);
}
