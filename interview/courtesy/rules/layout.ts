// Rules L: characters that don't arrive, ornament, length, and the addressee that a letter begins with.

import { addresseeLines } from '../../addressee-ja.ts';
import { isAddressed } from '../addressee-block.ts';
import type { Situation } from '../finding.ts';
import { hasLegalForm } from '../names.ts';
import type { Mail } from '../parts.ts';
import { atTop, type Hit, matching, type Rule } from '../rule.ts';
import { isRuler } from '../sender.ts';
import { width } from '../width.ts';
import { ornaments } from './ornament.ts';
import { plainForm, unsafe } from './unsafe-characters.ts';

const LINE = 40;
const PARAGRAPH = 6;
const LETTER = 600;
const RULES = 2;
/** Markup pasted as text. */
const tag = /<\/(?:b|strong|font|span|div|p|u|i|em)>|<(?:br|font|span)[ />]/i;
const formatting =
  /<(?:b|strong|font|mark|u|i|em|h[1-6])[ >]|style="[^"]{0,300}(?:(?<![a-z-])color|font-size|background)/i;

export const layout: readonly Rule[] = [
  {
    id: 'L01',
    severity: 'warn',
    find: matching({ in: ['subject', 'own'], view: 'named', pattern: unsafe, mend: plainForm }),
  },
  { id: 'L02', severity: 'error', find: ornaments },
  { id: 'L03', severity: 'info', locale: 'ja', find: longLines },
  { id: 'L04', severity: 'info', locale: 'ja', find: longParagraphs },
  { id: 'L05', severity: 'warn', locale: 'ja', find: longLetter },
  {
    id: 'L06',
    severity: 'info',
    find: (mail) => (formatting.test(mail.html ?? '') || tag.test(mail.core.plain) ? atTop(mail.own) : []),
  },
  { id: 'L07', severity: 'info', locale: 'ja', find: ornateSignature },
  {
    id: 'L08',
    severity: 'info',
    locale: 'ja',
    find: matching({
      in: ['core'],
      pattern: /時下(?:ますます|益々)|拝啓|(?:日頃|平素)(?:より|は)(?:大変)?格別|ご清[栄祥]/g,
    }),
  },
  { id: 'L09', severity: 'error', locale: 'ja', find: unaddressed },
];

function longLines({ prose }: Mail): Hit[] {
  return prose.lines.flatMap(({ raw, text }, at) => {
    const isLong = width(raw.trim()) > LINE && !text.includes('\uFFFC\uFFFC\uFFFC\uFFFC');
    return isLong ? [{ passage: prose, index: prose.starts[at] ?? 0, length: raw.length }] : [];
  });
}

function longParagraphs({ prose }: Mail): Hit[] {
  const hits: Hit[] = [];
  let run = 0;
  for (const [at, { raw, number }] of prose.lines.entries()) {
    const isNext = at > 0 && prose.lines[at - 1]?.number === number - 1;
    run = raw.trim() === '' ? 0 : isNext ? run + 1 : 1;
    if (run === PARAGRAPH + 1)
      hits.push({ passage: prose, index: prose.starts[at] ?? 0, length: raw.length });
  }
  return hits;
}

function longLetter({ prose }: Mail): Hit[] {
  const count = prose.text.replace(/\s/g, '').length;
  return count > LETTER ? atTop(prose, { count: `${count}` }) : [];
}

function ornateSignature({ signature }: Mail): Hit[] {
  const rulers = signature.lines.filter(({ plain }) => isRuler(plain)).length;
  const isOrnate =
    rulers > RULES || /[★☆♪♡♥]|[~*]{2}(?![~*])/.test(signature.text.replace(/^[~*]{4,}$/gm, ''));
  return isOrnate ? atTop(signature) : [];
}

/** L09: nobody is addressed: neither 様 nor 御中 nor a title above the letter. */
function unaddressed({ addressee, own, core }: Mail, { facts, route }: Situation): Hit[] {
  if (own.plain.trim() === '' || core.plain.trim() === '') return [];
  if (addressee.lines.some(({ plain }) => isAddressed(plain))) return [];
  // A company alone is no 宛名 yet, but what it lacks stands beside it.
  if (addressee.lines.some(({ plain }) => hasLegalForm(plain) || plain.trim() === facts.company)) {
    return atTop(addressee);
  }
  const company = route === 'agent' || route === 'staffing' ? facts.agentCompany : facts.company;
  if (!company || addressee.lines.length > 0) return atTop(own);
  return atTop(own, {}, (line) => [...addresseeLines({ ...facts, company }), '', line].join('\n'));
}
