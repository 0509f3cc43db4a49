// How a letter is signed.

/** 'ruled': between rules, as Japanese mails do. 'none': the mail site adds a signature of its own. */
export const signatureStyles = ['ruled', 'plain', 'none'] as const;
export type SignatureStyle = (typeof signatureStyles)[number];
