/**
 * `npm test` plays a share of the long suites: of the drift every tenth change, others on each surface; the attacks in one
 * browser with smaller mails; the doubles' own tests in one browser. Their own commands play all.
 */
export const isShort = process.env.KOTOWARI_SHORT === '1';
