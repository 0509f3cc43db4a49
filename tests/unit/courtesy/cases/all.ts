// The cases of every rule.
import type { RuleCases } from '../judge.ts';
import { addressee } from './addressee.ts';
import { dates } from './dates.ts';
import { english } from './english.ts';
import { honesty } from './honesty.ts';
import { keigo } from './keigo.ts';
import { layout } from './layout.ts';
import { placeholders } from './placeholders.ts';
import { subject } from './subject.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  ...addressee,
  ...subject,
  ...placeholders,
  ...dates,
  ...keigo,
  ...layout,
  ...honesty,
  ...english,
};
