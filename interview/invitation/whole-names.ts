// Where a company's name goes on behind a の, as the sender's name shows: 一般社団法人くらしの相談室.
import { plainOf, type Voice } from './reading.ts';
import type { Text } from './text.ts';

const form = /^(?:[^\s]{0,12}法人|(?:株式|有限|合同|合資|合名)会社|\([株有同]\))\s?/;

/** くらし with its desk 相談室 is one name when the sender calls themselves くらしの相談室. */
export function wholeNamed(voice: Voice, from: Text): Voice {
  const { company, department, ...rest } = voice;
  if (!company || !department || !voice.hasForm || company.text !== department.text) return voice;
  if (company.text.plain.slice(company.end, department.start) !== 'の') return voice;
  const whole = { ...company, end: department.end };
  const isShown = from.plain.trimStart().startsWith(plainOf(whole).replace(form, ''));
  return isShown ? { ...rest, company: whole } : voice;
}
