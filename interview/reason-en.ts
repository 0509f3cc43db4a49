// A reason in the places where an English mail or call takes one.
import type { Facts, Reason } from './facts.ts';

interface Phrases {
  /** Ends a sentence: “…, as I am unwell”. */
  readonly because: string;
  /** Opens the sentence that owns up: “Although I was unwell,”. A fault of one's own has none. */
  readonly although?: string;
  /** A fault of one's own, owned up to in a sentence. */
  readonly fault?: string;
  /** When they ask why on the phone. */
  readonly answer: string;
}

const phrases: Readonly<Record<Exclude<Reason, 'none' | 'own'>, Phrases>> = {
  circumstances: {
    because: ', due to personal circumstances',
    although: 'Although my circumstances kept me away,',
    answer: 'It’s due to personal circumstances.',
  },
  personal: {
    because: ', for personal reasons',
    although: 'Although I had personal reasons,',
    answer: 'It’s for personal reasons.',
  },
  illness: {
    because: ', as I am unwell',
    although: 'Although I was unwell,',
    answer: 'I’m unwell.',
  },
  schedule: {
    because: ', due to a scheduling conflict',
    although: 'Although I had a scheduling conflict,',
    answer: 'I have a scheduling conflict.',
  },
  work: {
    because: ', due to commitments at my current job',
    although: 'Although I had commitments at my current job,',
    answer: 'I have commitments at my current job.',
  },
  school: {
    because: ', due to my academic schedule',
    although: 'Although I had commitments at school,',
    answer: 'It’s due to my academic schedule.',
  },
  offer: {
    because: ', as I have accepted another offer',
    although: 'Although I had accepted another offer,',
    answer: 'I’ve accepted another offer.',
  },
  family: {
    because: ', due to a family matter',
    although: 'Although I had a family matter to see to,',
    answer: 'It’s a family matter.',
  },
  bereavement: {
    because: ', due to a bereavement in my family',
    although: 'Although there was a bereavement in my family,',
    answer: 'There has been a bereavement in my family.',
  },
  transport: {
    because: ', due to a transport delay',
    although: 'Although my transport was delayed,',
    answer: 'My transport has been delayed.',
  },
  conditions: {
    because: ', as the working conditions do not match what I am looking for',
    although: 'Although I was unsure about the working conditions,',
    answer: 'The working conditions don’t match what I’m looking for.',
  },
  considered: {
    because: ', after careful consideration',
    although: 'Although I was still considering my application,',
    answer: 'I’ve thought it over carefully.',
  },
  mistake: {
    because: ', as I had mixed up the date',
    fault: 'I had mixed up the date and time, which was entirely my mistake.',
    answer: 'I had mixed up the date and time. It was my mistake.',
  },
  oversight: {
    because: ', due to an oversight on my part',
    fault: 'This was due to an oversight on my part.',
    answer: 'It was an oversight on my part.',
  },
};

/** What fits when they ask why and the user would rather not say; always true. */
const NO_ANSWER = 'It’s for personal reasons.';

type Told = Pick<Facts, 'reason' | 'ownReason'>;

/** “, as I am unwell”; empty when the user gives no reason. */
export function reasonClause(facts: Told): string {
  return phrasesFor(facts)?.because ?? '';
}

/** “Although I was unwell,”; empty for a fault of one's own too. */
export function concession(facts: Told): string {
  return phrasesFor(facts)?.although ?? '';
}

export function faultSentence(facts: Told): string {
  return phrasesFor(facts)?.fault ?? '';
}

/** What to say on the phone when they ask why. */
export function reasonAnswer(facts: Told): string {
  return phrasesFor(facts)?.answer ?? NO_ANSWER;
}

function phrasesFor({ reason = 'none', ownReason = '' }: Told): Phrases | undefined {
  if (reason === 'none') return undefined;
  return reason === 'own' ? ownPhrases(ownReason) : phrases[reason];
}

/** “because my train stopped”, “due to a fever”: joined already. */
const conjunction = /^(because of|due to|owing to|because|since|as)\s+/i;
const preposition = /^(because of|due to|owing to)\s/i;
/** “I have a fever”, “my train stopped”. */
const ownSentence =
  /^(i|we|he|she|it|they|there|my|our|the)\b.*?(\b(am|is|are|was|were|has|have|had|do|does|did|can|could|cannot|need|needs|must|will|would|got|fell|broke|stopped|missed|overslept|forgot)\b|['’](m|s|re|ve|ll|d|t)\b)/i;
/** “JR was delayed”, “a typhoon has come”; not “an exam I can’t miss”. */
const plainSentence = /^((a|an)\s)?[\w’'-]+\s(is|are|was|were|has|have|had)\b/i;

/** A sentence goes with “because”, a noun with “due to”. */
function ownPhrases(words: string): Phrases | undefined {
  const text = words.trim().replace(/[.。、,\s]+$/, '');
  if (!text) return undefined;
  const bare = text.replace(conjunction, '');
  const isSentence = (ownSentence.test(bare) || plainSentence.test(bare)) && !preposition.test(text);
  const inside = lowerFirst(bare);
  return isSentence
    ? { because: `, because ${inside}`, although: `Although ${inside},`, answer: `${upperFirst(bare)}.` }
    : {
        because: `, due to ${inside}`,
        although: `It was due to ${inside}, but`,
        answer: `It’s due to ${inside}.`,
      };
}

/** Not the word I, nor a name: “JR was delayed”. */
function lowerFirst(text: string): string {
  return /^(I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
