// Reads a draft into its parts: addressee, the letter's core with its candidates, signature, quoted mail.
import type { Profile } from '../profile.ts';
import { addresseeEnd } from './addressee-block.ts';
import { isCandidate } from './candidate.ts';
import type { Draft, Situation } from './finding.ts';
import { folded, type Line, readLine } from './line.ts';
import { bareName } from './names.ts';
import { type Passage, passageOf } from './passage.ts';
import { quotedLines } from './quoted.ts';
import { isFooter, personIn, signatureStart } from './sender.ts';
import { isProse, type Sentence, sentencesIn } from './sentence.ts';

/** The language that a mail is written in, whatever names stand in it. */
export type MailLocale = 'ja' | 'en';

export interface Mail {
  readonly locale: MailLocale;
  /** Also true when the draft itself shows it: a subject with Re:, a quoted mail below. */
  readonly isReply: boolean;
  /** Undefined while it is unknown; empty when it is blank. */
  readonly subject: Passage | undefined;
  readonly addressee: Passage;
  /** Everything between addressee and signature. */
  readonly core: Passage;
  /** The core without the lines that offer times. */
  readonly prose: Passage;
  readonly candidates: Passage;
  readonly signature: Passage;
  /** All that the user wrote. */
  readonly own: Passage;
  readonly quoted: Passage;
  readonly sentences: readonly Sentence[];
  /** What the sender is called, in the profile and in the signature; empty while unknown. */
  readonly senders: readonly string[];
  /** The name in the signature itself. */
  readonly signedBy: string | undefined;
  readonly html: string | undefined;
}

export function readMail(draft: Draft, situation: Situation): Mail {
  const names = knownNames(situation);
  const read = (raw: string, number: number) => readLine(raw, number, names);
  const raws = draft.body.split('\n');
  const quotes = quotedLines(raws.map(folded));
  const lines = raws.map(read);
  const own = lines.filter(({ number, plain }) => !quotes[number] && !isFooter(plain));
  const plain = own.map((line) => line.plain);

  const top = addresseeEnd(plain, companyNames(situation));
  const bottom = signatureStart(plain, top, senderNames(situation.profile).map(bareName));
  const coreLines = own.slice(top, bottom);
  const isOffer = offers(coreLines);
  const core = passageOf('body', coreLines);
  const prose = passageOf(
    'body',
    coreLines.filter((_, at) => !isOffer[at]),
  );
  const signature = passageOf('body', own.slice(bottom));
  const signedBy = signature.lines.map((line) => personIn(line.text)).find((name) => name !== undefined);
  const profileName = senderNames(situation.profile)[0];
  return {
    locale: localeOf(own, draft.subject),
    isReply:
      situation.isReply ||
      /^\s{0,3}(re|fwd?|aw|返信|回答)(\[\d\])? ?:/i.test(folded(draft.subject ?? '')) ||
      quotes.includes(true),
    subject: draft.subject === undefined ? undefined : passageOf('subject', [read(draft.subject, 0)]),
    addressee: passageOf('body', own.slice(0, top)),
    core,
    prose,
    candidates: passageOf(
      'body',
      coreLines.filter((_, at) => isOffer[at]),
    ),
    signature,
    own: passageOf('body', own),
    quoted: passageOf(
      'body',
      lines.filter(({ number }) => quotes[number]),
    ),
    sentences: sentencesIn(core.text),
    senders: [profileName, signedBy].filter((name): name is string => name !== undefined),
    signedBy,
    html: draft.html,
  };
}

/** A line that begins with a day may also be a sentence's, which the line above or below goes on with. */
function offers(lines: readonly Line[]): readonly boolean[] {
  return lines.map(({ text }, at) => {
    if (!isCandidate(text)) return false;
    const isWrapped = /[^\s。:]$/.test(lines[at - 1]?.text ?? '') && isOpenEnd(lines[at - 1]?.text ?? '');
    return !isWrapped;
  });
}

function isOpenEnd(line: string): boolean {
  return /[、,]$|[がをにはの]$/.test(line) && isProse(`${line}、`);
}

function localeOf(own: readonly Line[], subject: string | undefined): MailLocale {
  const text = own.map((line) => line.text).join('\n');
  return countLocale(text) ?? countLocale(subject ?? '') ?? 'ja';
}

/** Kana make a text Japanese: names and addresses in an English mail are mostly kanji, and few. */
function countLocale(text: string): MailLocale | undefined {
  const kana = text.match(/[ぁ-んァ-ヶ]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  const kanji = text.match(/[一-龠]/g)?.length ?? 0;
  if (kana + latin + kanji === 0) return undefined;
  return kana * 3 + kanji >= latin ? 'ja' : 'en';
}

function senderNames({ name, reading }: Profile): readonly string[] {
  return [name, reading].map((one) => one.trim()).filter((one) => one !== '');
}

function companyNames({ facts }: Situation): readonly string[] {
  return [facts.company, facts.agentCompany]
    .map((name) => folded(name ?? '').trim())
    .filter((name) => name !== '');
}

/** Names that may stand in the mail as they are, whatever marks they hold; longest first. */
function knownNames({ facts, profile }: Situation): readonly string[] {
  const { company, agentCompany, department, contact, position, place } = facts;
  const affiliation = profile.affiliation.split('\n');
  return [company, agentCompany, department, contact, position, place, profile.name, ...affiliation]
    .map((name) => folded(name ?? '').trim())
    .filter((name) => name.length >= 2 && !/[〇○◯●]{2}/.test(name))
    .sort((a, b) => b.length - a.length);
}
