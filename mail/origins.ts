// The sites that we run on. The manifest, the content scripts and the hosts all ask here.

export const gmailOrigin = 'https://mail.google.com';

/** Accounts of schools and companies move from one to the next; all four are live (outlook.md §1.1). */
export const outlookOrigins = [
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
] as const;

/** The match pattern of a whole origin: only such a one reaches its about:blank windows (outlook.md §1.6). */
export const everyPageOf = (origin: string): string => `${origin}/*`;
