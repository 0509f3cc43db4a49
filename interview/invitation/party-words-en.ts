// What the phrases of an English signature are: organisations, their units, what people are called there.

/** Last words of organisations that show no legal form. */
export const organisationEnd =
  /\b(?:inc|ltd|llc|llp|gmbh|corp|co|studios?|games|robotics|foods?|hotels?|library|academy|institute(?: of [\w ]+)?|foundation|trust|museum|kennels|group|bank|university|college|school|hospital|clinic|restaurants?|cafe|café|kettle|bakery|press|labs?|laborator(?:y|ies)|technologies|systems|solutions|partners|resources|holdings|media|society|council|cent(?:er|re)|services|works|search|company|industries|logistics|airlines|farms?|stores?|salon|gallery|theat(?:er|re)|association|federation|agency|architects|pharma|energy|motors|publishing|bookshop|gym|garden|storage|capital|ventures|consulting|software|analytics|healthcare|homes|textiles|interiors|freight|shipping|travel|tours|outdoors|brewery|roasters|coffee|kitchen|bistro|inn|resorts?|embassy|consulate|bureau|aquarium|archives|optics|biotech|biologics|pharmaceuticals|chemicals|materials|electronics|semiconductors?|instruments|automation|aerospace|packaging|apparel|cosmetics|insurance|securities|nursery|preschool|kindergarten|cinema|architecture|collective|cooperative|co-op|network|digital|dental|veterinary|hostel|ryokan|winery|distillery|trading|machinery|steel|paper|toys|shop|boutique|orchestra|ballet|zoo|church|temple|union|chamber of commerce|(?:law|patent|tax|accounting) (?:offices?|firm)|distribution|automotive|manufacturing|seafoods?|marine|audio|ceramics|solar|power|events|design|landscapes|associates|advisors|advisory|realty|properties|construction|builders|communications|telecom|mobility|entertainment|pictures|records|sports|fitness|spa|wellness|nutrition|beverages|dairy|furniture|fashion|jewel(?:le)?ry|optical|imaging|genomics|therapeutics|diagnostics|devices|precision|tools|plastics|rubber|mining|petroleum|environmental|recycling|rail|railways|airways|aviation|express|couriers|atelier|creative|interactive|outsourcing|cloud|security|payments|advertising|learning|education|languages|japan|asia|apac|pacific|international|worldwide)\.?$/i;
/** Last words that name a part of a school or a firm as often as a firm: Learning Resources, Library Services. */
const partEnd =
  /\b(?:resources|services|media|systems|solutions|search|network|digital|archives|library|labs?|laborator(?:y|ies)|technologies|software|analytics|automation|materials|logistics|storage|kitchen|garden|publishing)$/i;
const whole =
  /^(?:the )?(?:university|institute|museum|college|bank|school|city|ministry|embassy) of\b|\b(?:university|college)$/i;

/** Library Services, University of Strathollan: which of two is the whole. */
export function isWhole(phrase: string): boolean {
  return whole.test(phrase);
}

export function isPart(phrase: string): boolean {
  return partEnd.test(phrase);
}

const work =
  '(?:human resources|hr|people(?: (?:operations|ops|and culture|& culture))?|talent(?: acquisition| management)?|staffing|recruiting|recruitment|hiring|admissions|personnel|operations|marketing|engineering|sales|finance|accounting|legal|general affairs|administration|it|information technology|research (?:and|&) development|r&d|procurement|purchasing|customer (?:success|support|service|care|experience)|product(?: management| development)?|design|editorial|communications|public relations|corporate planning|business development|quality (?:assurance|control)|production|manufacturing|compliance|facilities|housekeeping|food (?:and|&) beverage|guest relations|student (?:services|affairs)|academic affairs|visitor services|early careers|careers)';
const area =
  '(?:(?:global|regional|overseas|domestic|international|corporate|group|central|asia|apac|emea|japan|tokyo|osaka|technical) )?';
/** Work that a unit is called by, alone: Staffing, Overseas Sales, HR & Administration. */
const byWork = new RegExp(`^(?:the )?${area}${work}(?:(?: and | & |/)${work})?(?: group)?$`, 'i');
const unitEnd =
  /^(?:the )?(?:department|dept\.?|division|faculty|office|section|bureau) (?:of|for) \S|\S\s(?:departments?|dept\.?|divisions?|div\.|sections?|office|teams?|units?|desk|committee|secretariat|branch)(?: [A-Z\d]{1,2})?$|\b(?:human resources|talent acquisition|people (?:operations|and culture|& culture)|shared services|hr|recruiting|recruitment|admissions|personnel|operations|marketing|engineering|sales|finance)$/i;
/** Offices that are a firm, or the place where it sits. */
const noUnit = /\b(?:law|patent|tax|accounting|post|head|main|home|registered|city|ward) office$/i;
const region = /\s(?:Japan|Asia|APAC|EMEA|Tokyo|Osaka)$/;

export function isDepartment(phrase: string): boolean {
  const bare = phrase.replace(region, '');
  return byWork.test(bare) || (unitEnd.test(bare) && !noUnit.test(bare));
}

const title =
  /\b(?:manager|director|recruiter|coordinator|specialist|lead|head|officer|assistant|advisor|consultant|president|ceo|cto|coo|vp|partner|generalist|administrator|supervisor|principal|owner|founder|chef|editor|producer|curator|engineer|designer|secretary)\b|^head of\b|^vp\b/i;
/** Head of Lower School: no school. */
const headOf =
  /^(?:(?:assistant|asst\.?|deputy|dy\.?|vice|associate|assoc\.?|senior|sr\.?|junior|jr\.?|executive|interim|acting) ){0,2}(?:head|director|manager|chief|vp|dean|chair|principal|president|lead) (?:of|for)\b/i;

export function isHeadOf(phrase: string): boolean {
  return headOf.test(phrase);
}

export function isTitle(phrase: string): boolean {
  return title.test(phrase);
}

/** Bluefinch Hotels Careers: who of the organisation writes. */
const desk =
  /(?:\s(?:recruiting|recruitment|talent|hiring|people|hr))?\s(?:careers?|jobs|recruiting|recruitment|talent(?: acquisition)?(?: team)?|hiring(?: team)?|hr(?: team)?|people team|human resources|team)$/i;

export function withoutDesk(phrase: string): string {
  return phrase.replace(desk, '');
}
