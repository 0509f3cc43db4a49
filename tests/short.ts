/**
 * `npm test` plays a share of the long suites: of the drift every fourth change, others on each surface, and the attacks in one
 * browser. Their own commands play all.
 */
export const isShort = process.env.KOTOWARI_SHORT === '1';
