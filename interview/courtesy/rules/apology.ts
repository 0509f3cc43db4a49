// E05: an apology for a missed interview says what happened, is sorry for it, and says what now.
import type { Situation } from '../finding.ts';
import type { Mail } from '../parts.ts';
import { atTop, type Hit } from '../rule.ts';

const elements = ['fact', 'apology', 'trouble', 'next'] as const;
type Element = (typeof elements)[number];

const said: Record<Mail['locale'], Record<Element, RegExp>> = {
  ja: {
    fact: /欠席|無断|伺(?:え|わ|うこと|いま?せ)|参加(?:でき|せ|しな|することが|いたしませ)|出席(?:でき|せ)|行け|行か[なず]|行(?:くことが)でき|参(?:れ|り(?:ませ|ま?せ))|出られ|お約束を(?:破|守|果)|すっぽか|失念|忘れ|取り違え|勘違い|お受けでき|受けられ|受験でき|連絡[をも]?(?:せ|し|怠|差し上げ|な|入れ|でき)/,
    apology: /申し訳|お詫び|おわび|謝罪|陳謝|す[みい]ません|ごめん/,
    trouble:
      /迷惑|お時間|時間を|準備|調整|お手数|ご用意|お待ち|私の|自分の|落ち度|不注意|不手際|管理不足|反省|無責任|非|責任|弁解|言い訳|お恥ずかし|恥じ入|不徳|至らな|怠/,
    next: /辞退|取り下げ|取りやめ|見送|機会[^。]{0,24}(?:いただけ|いただく|いただき|ください|賜|お願い|幸い|でしょうか|設け)|(?:改めて|あらためて|再度|もう一度)(?![^。]{0,8}(?:お詫び|謝|申し訳))|別の日|別日|再調整|(?<!よろしく|宜しく)お願い(?:でき|したく|申し上げたく|いたしたく|いたしま|しま)|希望|ご判断|お取り扱い/,
  },
  en: {
    fact: /\b(?:miss(?:ed|ing)?|did(?:n't| not) (?:attend|show|come|appear|make|turn|join)|fail(?:ed|ing|ure)? to|unable to attend|not attend(?:ing|ed)?|absence|without (?:notice|letting|informing|contacting|any|a word)|no-show)\b/i,
    apology: /\b(?:apolog\w{1,8}|sorry|regret)\b/i,
    trouble: /./s,
    next: /\b(?:withdraw\w{0,6}|another|reschedul\w{1,5}|opportunity|chance|reconsider|application|again|open to)\b/i,
  },
};

export function halfApology({ core, locale }: Mail, { purpose }: Situation): Hit[] {
  if ((purpose !== 'noshow-retry' && purpose !== 'noshow-withdraw') || core.plain.trim() === '') return [];
  const missing = elements.filter(
    (element) => !said[locale][element].test(core.plain.replace(/\n/g, locale === 'ja' ? '' : ' ')),
  );
  return missing.length > 0 ? atTop(core, { missing: missing.join(',') }) : [];
}
