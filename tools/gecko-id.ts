// The extension's name in Firefox: in its manifest, and in the policies that are meant for it.

export const geckoId = 'kotowari@kotowari.example';
