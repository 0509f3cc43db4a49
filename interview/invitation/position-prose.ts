// The job that a sentence or a subject speaks of.
import { general, job } from './job-words.ts';
import { leadUpOf, nounRun } from './noun-run.ts';
import type { Part } from './reading.ts';

export interface PositionPart extends Part {
  readonly isSure: boolean;
}

const round = '(?:採用の?)?(?:一次|二次|三次|最終|[123]次|個別|Web|オンライン)?の?(?:採用)?';

interface Form {
  readonly form: RegExp;
  /** The sentence itself says that it is a job; otherwise its name must. */
  readonly isSaid: boolean;
}

const said = (form: RegExp): Form => ({ form, isSaid: true });
const sounds = (form: RegExp): Form => ({ form, isSaid: false });
const run = (after: string) => new RegExp(`(?<job>${nounRun}?)${after}`, 'u');

const japanese: readonly Form[] = [
  // 作業療法士　ご応募, 技術員(任期付) 応募者 各位: the line that the mail is to.
  sounds(
    /^(?<job>[^\s、。()]{2,16}?(?:\s?\([^()]{1,12}\))?)\s?(?:採用)?(?:候補者)?(?:選考)?(?:試験)?(?:の|に|へ)?\s?(?:ご?応募(?:者|いただいた方|の(?:方|皆様|皆さま))?|受[験検]者|志願者|志望者|希望者)\s?(?:の?(?:皆様|皆さま|方々?))?\s?(?:各位|様|殿|へ)?$/,
  ),
  said(/\((?:職種|ポジション|募集職種)\s?[::]\s?(?<job>[^()]{2,20})\)/),
  sounds(/「(?<job>[^「」]{2,30})」(?:の|へ|に|職|ポジション)/),
  said(
    new RegExp(
      `ご?応募(?:いただ|頂|くださ|下さ)(?:いた|きました|いました|いています|った)(?<job>${nounRun}?)(?:の${round}(?:面接|選考)|の件|ですが|につ|に関|職種)`,
      'u',
    ),
  ),
  said(
    /(?:会社|法人)[^\s()、。]{0,16}\((?<job>[^()\d]{2,16})\)の(?:一次|二次|三次|最終|[123]次)?(?:面接|面談|選考)/,
  ),
  said(
    run(
      '(?:職種|ポジション)?(?:の?(?:求人|募集|公募|お仕事|仕事|ポジション|採用|選考|パート|アルバイト)(?:情報)?)?(?:へ|に)の?、?(?:ご応募|応募|エントリー|お申し?込み|お心(?!当))',
    ),
  ),
  said(run('(?:としての?|への)ご応募')),
  said(run('の(?:ポジション|(?:募集|求人|公募)(?:は|を|が|に)|職に|応募に)')),
  said(run('(?:の?(?:採用|募集|求人|バイト|アルバイト|パート)){1,2}の?(?:件|面接)')),
  said(new RegExp(`募集中の(?<job>${nounRun}?)(?:の|に|へ|につ)`, 'u')),
  said(/(?:お仕事|採用|募集|求人)\s?\((?<job>[^()\d]{2,16})\)/),
  said(run('のご応募(?=、|あり|いただ|くださ|頂|誠に)')),
  sounds(run('のご?応募')),
  sounds(run('採用(?:候補者)?(?:第?[一二三1-3]次)?(?:選考)?試験')),
  sounds(run('(?:\\s|の)?(?:面接|面談)(?=[はのをにが]|\\s|$)')),
  sounds(run('の件(?=、|で|に)')),
  sounds(run(`(?:さん)?の${round}ご?(?:面接|面談|選考)(?=[をはでにもの、。]|ですが|です|につ|日程|日|$)`)),
  sounds(run('(?:\\s|(?<=\\)))(?:一次|二次|三次|最終|[123]次)(?:面接|面談|選考)')),
  sounds(run(`(?:採用|として)の?${round}(?:面接|面談|選考)`)),
  sounds(run('として、?(?:ぜひ)?、?(?:働|勤務|ご活躍|お迎え|お力)')),
  sounds(run(`(?:\\([^()]{4,20}\\))?の${round}(?:面接|面談|選考)`)),
  sounds(run('のお?(?:仕事|業務)(?:の|に|につ|は|で|、)')),
  sounds(
    run(
      '(?:について|につきまして|に関し|をご?希望|をご?志望|枠|の採用|を募集|にご興味|にご関心|での(?:採用|勤務|ご応募))',
    ),
  ),
  sounds(/[(](?<job>[^()]{2,16})[)]/),
];

const words = "[A-Z0-9][\\w&/'’+.-]*(?: (?:[A-Z&(0-9][\\w&/'’+).-]*|of|and|for)){0,5}?";
const end =
  '(?=[,.!:;)]|\\s(?:at|with|on|in|role|position|vacancy|opening|arrived|and|has|have|was|is|which|to|fellowship|work|that)\\b|$)';
/** Common nouns for people at work, where the mail writes the job in small letters. */
const worker =
  '(?:\\w+(?:eer|ist|ant|ian|yst|ger|ner|per|ver|ter|der|cher|sher|tor|sor)|cook|chef|staff|nurse|clerk|crew|host|hostess|intern|rep|tutor|driver|assistant|associate|lead|specialist|officer|agent|attendant|trainee|apprentice|sales|support|technician|operator)';
/** The same in capitals: Solutions Architect, 3D Artist. */
const calling =
  '(?:Engineer|Manager|Architect|Assistant|Analyst|Designer|Developer|Artist|Planner|Teacher|Instructor|Tutor|Nurse|Receptionist|Coordinator|Associate|Specialist|Consultant|Accountant|Clerk|Chef|Cook|Barista|Writer|Editor|Translator|Interpreter|Technician|Operator|Driver|Supervisor|Representative|Executive|Officer|Librarian|Curator|Scientist|Researcher|Administrator|Producer|Animator|Photographer|Intern|Trainee|Buyer|Merchandiser|Stylist|Therapist|Pharmacist|Caregiver|Attendant|Agent|Server|Bartender|Host|Concierge|Guide|Trainer|Coach|Lecturer|Professor|Paralegal|Recruiter|Strategist|Marketer|Tester|Programmer)';
const english: readonly Form[] = [
  said(new RegExp(`\\b(?:role|post|position|vacancy|job) (?:of|is|as) (?:an? |the )?(?<job>${words})${end}`)),
  said(
    /\b(?:for|about|regarding|re:|to|in|our|as|discuss|fill|offer|is) (?:the |our |an? )?(?<job>(?!\w+ing for\b)[\w&/'’+-]+(?: (?!for\b|the\b)[\w&/'’()+-]+){0,4}?),? (?:role|position|vacancy|opening|job|post|shifts?|internship|opportunity|gig|spot|fellowship|placement|traineeship|team member)\b/i,
  ),
  said(
    new RegExp(
      `\\b(?:applying|apply|applied|application|candidacy|hiring|interview(?:ing)?|interest|interested|considered|shortlisted|chat|fit|looking|need|meet|talk|speak)\\b[^.!?]{0,40}? (?:for|to|in|as|about|regarding) (?:the |our |an? )?(?<job>${words})${end}`,
    ),
  ),
  said(
    /^(?:the )?(?<job>[\w&/'’+-]+(?: [\w&/'’()+-]+){0,3}?) (?:role|position|vacancy|job) (?:starts|is|at|with|based)\b/i,
  ),
  sounds(new RegExp(`\\b(?:your|the|an?|our) (?<job>${words}) interview\\b`)),
  sounds(
    new RegExp(
      `\\b(?:for|as|about|our|your|an?) (?:the |our |your |an? )?(?<job>(?!(?:lead|sales|support|staff|associate|agent|officer) ?(?:$|\\W))(?:[a-z][\\w-]{1,14} ){0,3}${worker})(?=[,.!?;:)]|\\s(?:at|on|in|with|and|interview|chat|to|for|starts|begins|tomorrow|today|this|next|[A-Z][a-z]+day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))\\b|$)`,
    ),
  ),
  sounds(
    new RegExp(
      `\\b(?:(?<!\\b(?:ask|asking|wait|look|report|come|call) )for|[Aa]s|about|regarding|discuss|talk|[Yy]our|(?:be|become) an?) (?:the |our |your |an? )?(?<job>(?:[A-Z0-9][\\w&/'’+.-]* ){0,4}${calling})(?=[\\s,.!?;:)]|$)`,
    ),
  ),
];
const notAJob =
  /^(?:time for|date|schedule|reschedul\w*|regarding|about|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\d+(?:st|nd|rd|th|:|\s[A-Z][a-z]{2}\b)|scheduling|scheduled|confirming|arranging|invitation|please|details|same|above|following|this|first|second|final|next|open|the|your|our|an?|interview|any|new|more|other|Japan|Tokyo|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Teams|Google|Video|Phone|hiring|recruit\w*|interest\w*|manager to|position|role|later|better|an? )\b/i;

export function positionInProse(
  sentence: string,
  isOrganisation: (name: string) => boolean,
): PositionPart | undefined {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Han}]/u.test(sentence);
  for (const { form, isSaid } of isJapanese ? japanese : english) {
    const match = form.exec(sentence);
    const whole = match?.groups?.job?.trimEnd();
    if (!match || !whole) continue;
    const from = match.index + match[0].indexOf(whole);
    const lead = isJapanese
      ? (/^.*(?:日|[)時分半])(?:から|より)?の(?=.{2})|^(?:\d\d)?の/u.exec(whole)?.[0].length ??
        leadUpOf(whole))
      : 0;
    const seat = /^\s?[^\s]{1,5}[都道府県市区町村](?=.{3})/.exec(whole.slice(lead))?.[0] ?? '';
    const run = whole.slice(lead + (seat && isOrganisation(seat.trim()) ? seat.length : 0));
    const start = from + whole.length - run.trimStart().length;
    const name = sentence
      .slice(start, from + whole.length)
      .replace(
        /\.$|の(?:パート|アルバイト|社員|正社員|求人|募集|お仕事|仕事|件|採用)?$|採用$|\s?\([^()]*\d年[^()]*\)$/,
        '',
      );
    const isFit = isJapanese ? !general.test(name) && (isSaid || job.test(name)) : !notAJob.test(name);
    if (name.length > 1 && name.length <= 40 && isFit && !isOrganisation(name)) {
      return { start, end: start + name.length, isSure: isSaid };
    }
  }
  return undefined;
}

/** 令和9年度青葉市職員採用試験: who examines is no part of the job. */
const examiner =
  /^.{0,16}?(?:年度|[都道府県市区町村])(?:[^\s]{1,8}?[都道府県市区町村])?(?=(?:職員|警察|消防|教員|公立|一般|技術|事務|学校|会計年度))/u;

/** ホールスタッフ面接について, 薬剤師の一次面接. */
const titledInJapanese =
  /(?<job>[^\s【】[\]()<>「」/|:、]{2,16}?)(?:職)?(?:採用)?の?(?:一次|二次|三次|最終|[123]次|個別)?(?:面接|面談|(?<=採用)(?:候補者)?(?:試験|選考))/;

const titled: readonly RegExp[] = [
  /\binterview(?:s|ed|ing)?\b[^:|@]{0,40}?\s?(?:-{1,2}|:|\||for|\()\s?(?:the |our )?(?<job>(?!reference|ref\b|re\b|req\b)[A-Z0-9][\w&/'’+-]*(?: [\w&/'’+-]+){0,5}?)(?=\s?(?:@|\||,|\(|\)|-\s|at\s|with\s|role\b|position\b|$))/i,
  /^(?:re: |\[[^\]]{1,20}\] )?(?<job>[A-Z][\w&/'’-]*(?: [\w&/'’-]+){0,3}?)(?:\s-)? (?:interview|role|position)\b/,
  /\b(?:interview|application|status|next steps?)\b[^:]{0,40}:\s?(?<job>[A-Z][\w&/'’+-]*(?: [\w&/'’+-]+){0,4})\s*(?:\([^()]*\))?$/,
];

/** From a subject: Interview - Data Engineer; 【面接日確定】… キッチンスタッフ. */
export function positionInSubject(
  subject: string,
  isOrganisation: (name: string) => boolean,
): PositionPart | undefined {
  for (const form of titled) {
    const match = form.exec(subject);
    const name = match?.groups?.job?.trim();
    if (
      !match ||
      !name ||
      notAJob.test(name) ||
      isOrganisation(name) ||
      /^(?:invitation|confirmation|confirmed|booked|arrangements?|request|details|invite|reminder|re|fwd?)\b/i.test(
        name,
      )
    )
      continue;
    const start = subject.indexOf(name, match.index);
    return { start, end: start + name.length, isSure: false };
  }
  const word = titledInJapanese.exec(subject.replace(examiner, (lead) => ' '.repeat(lead.length)));
  const named = word?.groups?.job ?? '';
  if (
    word &&
    job.test(named) &&
    !general.test(named) &&
    !isOrganisation(named) &&
    !/採用|担当|受付|人事|^インターン$/.test(named)
  )
    return { start: word.index, end: word.index + named.length, isSure: false };
  const last = [...subject.matchAll(/[^\s【】[\]()<>「」/|:、]+/g)].findLast(
    ({ 0: word }) =>
      word.length > 1 &&
      job.test(word) &&
      !general.test(word) &&
      !isOrganisation(word) &&
      !/面接|採用|選考|案内|担当|受付|通知|エントリー/.test(word),
  );
  return last && { start: last.index, end: last.index + last[0].length, isSure: false };
}
