/**
 * `npm test` plays a share of the long suites: of the drift every sixth change, others on each surface, and the attacks in one
 * browser with smaller mails. Their own commands play all.
 */
export const isShort = process.env.KOTOWARI_SHORT === '1';
