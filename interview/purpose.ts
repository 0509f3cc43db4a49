// What a mail wants of its reader. Several scenarios can share one.
export type Purpose =
  | 'withdraw'
  | 'reschedule'
  | 'late'
  | 'late-apology'
  | 'online-trouble'
  | 'noshow-withdraw'
  | 'noshow-retry'
  | 'selection-decline'
  | 'offer-decline'
  | 'briefing-cancel'
  | 'acknowledge'
  | 'confirm'
  | 'thanks'
  | 'ask-again'
  | 'answer-late';
/** Through whom the user applied; agent and staffing mails go to the intermediary. */
export const routes = ['direct', 'site', 'agent', 'staffing'] as const;
export type Route = (typeof routes)[number];
export const applicants = ['graduate', 'career', 'part-time', 'staffing'] as const;
export type Applicant = (typeof applicants)[number];
export const tones = ['standard', 'polite', 'brief'] as const;
export type Tone = (typeof tones)[number];
