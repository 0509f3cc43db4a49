// What the files of the tools call the things that a letter asks for.
import type { Ask } from '../templates/field.ts';

const names: Partial<Record<Ask, string>> = {
  date: 'start',
  time: 'start',
  endTime: 'end',
  isOnline: 'online',
  call: 'callStatus',
};

export function fieldNames(asks: readonly Ask[]): readonly string[] {
  return [...new Set(asks.map((ask) => names[ask] ?? ask))];
}
