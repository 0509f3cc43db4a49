// The job that an English sentence or subject speaks of.
import { type Form, said, sounds } from './position-form.ts';
import type { Part } from './reading.ts';

const words = "[A-Z0-9][\\w&/'’+.-]*(?: (?:[A-Z&(0-9][\\w&/'’+).-]*|of|and|for)){0,5}?";
const end =
  '(?=[,.!:;)]|\\s(?:at|with|on|in|role|position|vacancy|opening|arrived|and|has|have|was|is|which|to|fellowship|work|that)\\b|$)';
/** Words that end as those for people at work do. */
const noWorker =
  '(?:\\w*(?:letter|matter|order|offer|paper|number|character|quarter|semester|chapter|winter|summer|weather|water|computer|printer|meter|filter|poster|register|counter|theater|center|calendar|folder|border|gender|holder|wonder|reminder|remainder|corner|dinner|banner|beginner|manner|danger|passenger|answer|career|volunteer|factor|monitor|sensor|visitor|color|list|interest|important|restaurant|relevant|significant|instant|merchant|constant|warrant|italian|asian|indian|russian|canadian|cover|over|river|however|never|whether|either|together|after|later|latter|other|another|rather|further|user|power|tower|flower|customer|consumer|partner|member|september|october|november|december|upper|proper|super|fever|newspaper|paperwork|longer|hunger)s?)';
/** Common nouns for people at work, where the mail writes the job in small letters. */
const worker = `(?!${noWorker}\\b)(?:\\w+(?:eer|ist|ant|ian|yst|ger|ner|per|ver|ter|der|cher|sher|tor|sor)|cook|chef|staff|nurse|clerk|crew|host|hostess|intern|rep|tutor|driver|assistant|associate|lead|specialist|officer|agent|attendant|trainee|apprentice|sales|support|technician|operator)`;
/** The same in capitals: Solutions Architect, 3D Artist. */
const calling =
  '(?:Engineer|Manager|Architect|Assistant|Analyst|Designer|Developer|Artist|Planner|Teacher|Instructor|Tutor|Nurse|Receptionist|Coordinator|Associate|Specialist|Consultant|Accountant|Clerk|Chef|Cook|Barista|Writer|Editor|Translator|Interpreter|Technician|Operator|Driver|Supervisor|Representative|Executive|Officer|Librarian|Curator|Scientist|Researcher|Administrator|Producer|Animator|Photographer|Intern|Trainee|Buyer|Merchandiser|Stylist|Therapist|Pharmacist|Caregiver|Attendant|Agent|Server|Bartender|Host|Concierge|Guide|Trainer|Coach|Lecturer|Professor|Paralegal|Recruiter|Strategist|Marketer|Tester|Programmer)';
/** Lecturer in Applied Linguistics: only of posts that are named by their subject, and never of a city. */
const field =
  '(?:Lecturer|Professor|Fellow|Researcher) in (?!Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Kobe|Sapporo|Fukuoka|Sendai|Japan\\b(?! [A-Z]))[A-Z][\\w-]+(?: (?:and |of )?[A-Z][\\w-]+){0,3}';
export const englishForms: readonly Form[] = [
  said(new RegExp(`\\b(?<job>(?:[A-Z][\\w-]+ ){0,2}${field})`)),
  said(new RegExp(`\\b(?:role|post|position|vacancy|job) (?:of|is|as) (?:an? |the )?(?<job>${words})${end}`)),
  said(
    /\b(?:for|about|regarding|re:|to|in|our|as|discuss|fill|offer|is) (?:the |our |an? |their |your |its |this |my )?(?<job>(?!\w+ing for\b)[\w&/'’+-]+(?: (?!for\b|the\b)[\w&/'’()+-]+){0,4}?),? (?:role|position|vacancy|opening|job|post|shifts?|internship|opportunity|gig|spot|fellowship|placement|traineeship|team member)\b/i,
  ),
  said(
    new RegExp(
      `\\b(?:applying|apply|applied|application|candidacy|hiring|interview(?:ing)?|interest|interested|considered|shortlisted|chat|fit|looking|need|meet|talk|speak)\\b[^.!?]{0,40}? (?:for|(?<=\\bappl[^.!?]{0,40})to|(?<=\\binterest[^.!?]{0,40})in|as|about|regarding) (?:the |our |an? )?(?<job>${words})${end}`,
    ),
  ),
  said(
    /^(?:the )?(?<job>[\w&/'’+-]+(?: [\w&/'’()+-]+){0,3}?) (?:role|position|vacancy|job) (?:starts|is|at|with|based)\b/i,
  ),
  sounds(new RegExp(`\\b(?:your|the|an?|our) (?<job>${words}) interview\\b`)),
  // the 2027 Analyst recruitment, your Sales Planner application.
  sounds(
    new RegExp(
      `\\b(?:your|the|our) (?:20\\d\\d )?(?<job>(?:[A-Z][\\w&/'’-]* ){0,3}${calling}) (?:application|candidacy|recruitment|selection|hiring)\\b`,
    ),
  ),
  sounds(
    /\byour (?<job>(?:(?!Spring|Summer|Autumn|Fall|Winter|Early|Part|Full|New|Recent|Online|Graduate|Campus|Talent|Program|Scheme|Scholarship|Visa|Internship|Work|Job)[A-Z][\w&/'’-]* ){2,4})(?:application|candidacy)\b/,
  ),
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
/** Building 2, Conference Room B. */
const aPlace =
  /^(?:building|bldg\.?|block|floor|gate|hall|suite|unit|wing|tower|(?:(?:conference|meeting|seminar|interview) )?room)(?: (?:\d|[A-Z]\b)|$)/i;
const notAJob =
  /^(?:time for|date|schedule|reschedul\w*|regarding|about|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\d+(?:st|nd|rd|th|:|\s[A-Z][a-z]{2}\b)|scheduling|scheduled|confirming|arranging|invitation|please|details|same|above|following|this|first|second|final|next|open|the|your|our|an?|interview|any|new|more|other|Japan|Tokyo|Osaka|Nagoya|Kyoto|Yokohama|Kobe|Fukuoka|Sapporo|Sendai|Hiroshima|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Teams|Google|Video|Phone|hiring|recruit\w*|interest\w*|manager to|position|role|later|better|an? )\b/i;

/** On-site, Second-round: what kind of interview. */
const aKind =
  /^(?:(?:on-?site|online|virtual|remote|video|phone|telephone|in-person|face-to-face|panel|group|technical|final|first|second|third|initial|informal|formal|casual|screening|job|upcoming|trial|coding|case|practical|walk-in|campus|hr|1st|2nd|3rd|round|stage)[\s-]?)+$/i;

export function isNoJob(name: string): boolean {
  return notAJob.test(name) || aPlace.test(name) || aKind.test(name);
}

const session = '(?:interview(?:s|ed|ing)?|assessment (?:day|cent(?:re|er))|audition|trial(?: shift| day)?)';
const inSubject = new RegExp(
  `\\b${session}\\b[^:|@]{0,40}?\\s?(?:-{1,2}|:|\\||for|\\()\\s?(?:the |our )?(?<job>(?!reference|ref\\b|re\\b|req\\b)[A-Z0-9][\\w&/'’+-]*(?: [\\w&/'’+-]+){0,5}?)(?=\\s?(?:@|\\||,|\\(|\\)|-\\s|at\\s|with\\s|role\\b|position\\b|$))`,
  'i',
);
const plainWords =
  "(?!(?:[\\w&/'’-]+ ){0,3}?(?:before|after|the|your|our|my|an?|to|at|with|on|this|that|from|by|is|are|until|for|you|we|thanks?) )";
const reply = '^(?:(?:[Rr][Ee]|[Ff][Ww][Dd]?): |\\[[^\\]]{1,20}\\] ){0,3}';
/** Data Engineer interview; but Directions to your interview names none. */
const atHead = new RegExp(
  `${reply}(?<job>${plainWords}[A-Z][\\w&/'’-]*(?: [\\w&/'’-]+){0,3}?)(?:\\s-)? (?:[Ii]nterview|INTERVIEW|[Rr]ole|[Pp]osition|[Tt]rial|[Aa]ssessment (?:[Dd]ay|[Cc]ent(?:re|er))|ASSESSMENT (?:DAY|CENT(?:RE|ER)))\\b`,
);
/** kitchen job, Teaching post - next steps. */
const ofJob = new RegExp(
  `${reply}(?:about (?:the )?)?(?<job>${plainWords}[\\w&/'’-]+(?: [\\w&/'’-]+){0,3}?) (?:job|post|position|role|vacancy|shifts?)(?=$|[,:!?]|\\s-)`,
);
const behindColon =
  /\b(?:interview|application|status|next steps?)\b[^:]{0,40}:\s?(?<job>[A-Z][\w&/'’+-]*(?: [\w&/'’+-]+){0,4})\s*(?:\([^()]*\))?$/;
/** Re: Saturday staff: nothing but the job. */
const alone = new RegExp(
  `^(?:(?:re|fwd?):\\s?){0,3}(?<job>(?:[\\w&'’-]+ ){0,3}(?:${calling}|${worker}|porter|cleaner|waiter|waitress))$`,
  'i',
);
const aboutMail =
  /[/|-]$|\b(?:graduates?|mid-career|candidates?|applicants?|hires|interns)$|\b(?:first|second|third|final|last)$|^(?:invit\w*|confirm\w*|notice|notification|announcement|regarding|schedule|booked|arrange\w*|request\w*|details?|reminder|re|fwd?|changes?|changed|updated?|new|cancell\w*|postpone\w*|important|action|urgent|info\w*|instructions?|directions?|follow\w*|access|links?|time|rooms?|location|venue|date|feedback|results?|outcome|trial|job|your|night|day|late|early|weekend|saturday|sunday)(?= |$)(?! (?:staff|crew|manager|porter|clerk|cook|nurse|receptionist|assistant|editor|designer|engineer|analyst))/i;

/** From a subject or a calendar's title: Interview - Data Engineer, 2nd interview (Overseas Sales). */
export function jobInTitle(title: string, isOrganisation: (name: string) => boolean): Part | undefined {
  const jobOf = (form: RegExp) => {
    const match = form.exec(title);
    const name = match?.groups?.job?.trim();
    return match && name && !isOrganisation(name) && !aboutMail.test(name)
      ? { name, start: title.indexOf(name, match.index) }
      : undefined;
  };
  const named = [inSubject, atHead, behindColon].map(jobOf).find((found) => found && !isNoJob(found.name));
  const found = named ?? jobOf(ofJob) ?? jobOf(alone);
  return found && { start: found.start, end: found.start + found.name.length };
}
