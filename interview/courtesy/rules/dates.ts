// Rules D: days, weekdays and hours.
import { matching, type Rule } from '../rule.ts';
import { inconsistent } from './consistency.ts';
import { slashed, withoutWeekday, withoutYear, wrongWeekday } from './day-forms.ts';
import { endsFirst, overAlready, ownTime } from './impossible-offers.ts';
import { fewCandidates } from './offers.ts';
import { lateAtNight } from './sending.ts';
import { wrongTense } from './tense.ts';

/** The hour said by 夕方 or 早朝 is no riddle, nor the end of a shift that began at 22時. */
const told =
  /(?:午前|午後|朝|早朝|夕方|夜|深夜|翌|未明|昼|[AP]M) ?$|(?:1[3-9]|2[0-4]) ?(?:時(?:\d\d分|半)?|:\d\d) ?(?:[~-]|から) ?$/i;
const ambiguousHour = /(?<![\d:.後前第])[1-6]時(?![間限点代的期])/g;
const twice = /(?:午後|PM) ?(?:1[3-9]|2[0-3]) ?(?=時|:)/gi;
const impossible = /(?:午前|AM) ?(?:1[3-9]|2[0-3]) ?(?=時|:)/gi;

export const dates: readonly Rule[] = [
  { id: 'D01', severity: 'warn', locale: 'ja', find: withoutWeekday },
  { id: 'D02', severity: 'error', find: wrongWeekday },
  { id: 'D03', severity: 'info', locale: 'ja', find: slashed },
  { id: 'D04', severity: 'warn', locale: 'ja', find: withoutYear },
  {
    id: 'D05',
    severity: 'warn',
    locale: 'ja',
    find: matching({
      in: ['core'],
      view: 'text',
      pattern: ambiguousHour,
      when: ({ index }, text) =>
        !told.test(text.slice(Math.max(0, index - 12), index)) && !isAfternoonRange(text, index),
      mend: ([hour], { facts }) => {
        const known = Number(facts.time?.slice(0, 2));
        return known - 12 === Number.parseInt(hour, 10) ? `${known}時` : undefined;
      },
    }),
  },
  {
    id: 'D06',
    severity: 'error',
    locale: 'ja',
    find: (mail, situation) => [
      ...matching({
        in: ['core'],
        view: 'text',
        pattern: twice,
        mend: ([said]) => said.replace(/午後|PM/i, '').trim(),
      })(mail, situation),
      ...matching({ in: ['core'], view: 'text', pattern: impossible })(mail, situation),
    ],
  },
  { id: 'D07', severity: 'info', locale: 'ja', find: inconsistent },
  { id: 'D08', severity: 'error', find: wrongTense },
  { id: 'D09', severity: 'warn', find: fewCandidates },
  { id: 'D10', severity: 'warn', find: lateAtNight },
  { id: 'D11', severity: 'error', find: overAlready },
  { id: 'D12', severity: 'error', find: ownTime },
  { id: 'D13', severity: 'error', find: endsFirst },
];

/** 午後2時〜4時: what begins in the afternoon ends in it. */
function isAfternoonRange(text: string, index: number): boolean {
  return /(?:午前|午後) ?\d{1,2} ?(?:時(?:\d{1,2}分|半)?|:\d\d) ?(?:[~-]|から|または|、|・) ?$/.test(
    text.slice(Math.max(0, index - 20), index),
  );
}
