// Whether to phone first, and what else the user can say that changes it.
import { useState } from 'preact/hooks';
import { type Advice, adviceFor } from '../../interview/advice.ts';
import type { Trade } from '../../interview/hours.ts';
import type { Writing } from './use-writing.ts';

export interface Counsel {
  readonly advice: Advice;
  /** Undefined where the trade changes nothing: the question stays away. */
  readonly trade: Trade | undefined;
  readonly isPhoneOnly: boolean;
  readonly setTrade: (trade: Trade) => void;
  readonly setPhoneOnly: (isPhoneOnly: boolean) => void;
}

export function useAdvice({ choice, given, hasCalled }: Writing): Counsel {
  const [trade, setTrade] = useState<Trade>('office');
  const [isPhoneOnly, setPhoneOnly] = useState(false);
  const { applicant, isVague, scenario } = choice;
  const advice: Advice =
    hasCalled || isVague
      ? { level: 'mail' }
      : adviceFor(given.facts, given.now, { purpose: scenario.purpose, trade, isPhoneOnly });
  const isShop = applicant === 'part-time' && advice.level !== 'mail';
  return { advice, trade: isShop ? trade : undefined, isPhoneOnly, setTrade, setPhoneOnly };
}
