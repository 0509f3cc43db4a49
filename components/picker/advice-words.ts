// The advice in words: what to do, why, and when.
import type { Advice } from '../../interview/advice.ts';
import { t } from '../locale.ts';
import { dayWords, momentWords } from './when.ts';

export interface AdviceWords {
  readonly what: string;
  readonly why: string;
}

/** Undefined: a mail is enough. */
export function adviceWords({ level, callAt }: Advice, now: Temporal.ZonedDateTime): AdviceWords | undefined {
  const moment = callAt && momentWords(callAt, now);
  switch (level) {
    case 'mail':
      return undefined;
    case 'call-if-silent':
      return {
        what: t('callIfSilent'),
        why: callAt ? t('callIfSilentBy', dayWords(callAt, now)) : t('phoneIsSaferWhy'),
      };
    case 'phone-is-safer':
      return { what: t('phoneIsSafer'), why: t('phoneIsSaferWhy') };
    case 'mail-then-call':
      return { what: t('mailThenCall'), why: moment ? t('mailThenCallAt', moment) : t('mailThenCallWhy') };
    case 'call-first':
      return { what: t('callFirst'), why: moment ? t('callFirstAt', moment) : t('callFirstWhy') };
    case 'call-now':
      return { what: t('callNow'), why: t('callNowWhy') };
  }
}
