// The languages that mails are written in: beside what parses them, which not everyone who asks for these needs.

export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];
