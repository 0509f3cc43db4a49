// What reads mails and drafts: large, and of no use before the picker knows what is open. So it is loaded once the picker is drawn.
export { checkStanding } from '../../interview/courtesy/standing.ts';
export { checkPreview } from './preview-check.ts';
export { readMail } from './read-mail.ts';
