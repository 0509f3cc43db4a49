// D07: one mail, one way to write hours and numerals.
import type { Mail } from '../parts.ts';
import type { Hit } from '../rule.ts';

const clock24 = /(?<![\d:])(?:1[3-9]|2[0-3])(?:時|:\d\d)/;
const clock12 = /(?:午前|午後) ?\d{1,2} ?(?:時|:)/;

export function inconsistent({ core }: Mail): Hit[] {
  const raw = core.lines.map((line) => line.raw).join('\n');
  const twelve = clock12.exec(core.text);
  if (twelve && clock24.test(core.text))
    return [{ passage: core, index: twelve.index, length: twelve[0].length }];
  const wide = /[０-９]+/.exec(raw);
  // URLs and addresses have no full-width form.
  if (
    wide &&
    /[0-9]/.test(core.text.slice(0, wide.index) + core.text.slice(wide.index + wide[0].length)) &&
    hasHalf(core)
  ) {
    return [{ passage: core, index: wide.index, length: wide[0].length }];
  }
  return [];
}

function hasHalf({ lines }: Mail['core']): boolean {
  return lines.some(({ raw, text }) =>
    Array.from(raw).some((one, at) => /[0-9]/.test(one) && /[0-9]/.test(text[at] ?? '')),
  );
}
