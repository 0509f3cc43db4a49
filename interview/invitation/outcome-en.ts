// How English says that an interview will not be held.

const appointment = '\\b(?:interview|meeting|appointment|call|chat|session|visit)\\b';
const calledOff = [
  `${appointment}[^.?!]{0,60}(?<!\\b(?:can|may|could|might|if|unless) )\\b(?:has|have|had|is|was|been|be)\\b(?: \\w+)? (?:cancell?ed|postponed|called off)\\b`,
  `${appointment}[^.?!]{0,60}\\b(?:will not|won['’]t|cannot|can['’]t|is not able to) (?:go ahead|take place|be held|proceed)\\b`,
  `\\b(?:unable|not able|not possible|not going) to (?:go ahead with|hold|proceed with|keep) (?:your|the|our)\\b`,
  '\\b(?:have|need|had) to (?:cancel|call off|postpone)\\b|\\bare (?:cancel?ling|calling off|postponing)\\b',
].map((form) => new RegExp(form, 'i'));

export function isCalledOffInEnglish(sentence: string): boolean {
  return calledOff.some((form) => form.test(sentence));
}
