// `mailtouri=mailto:…` of a deeplink (outlook.md §1.1).

export interface Asked {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export function readMailto(uri: string): Asked | undefined {
  if (!uri.startsWith('mailto:')) return undefined;
  const [to = '', query = ''] = uri.slice('mailto:'.length).split('?');
  const given = new URLSearchParams(query);
  return { to: decodeURIComponent(to), subject: given.get('subject') ?? '', body: given.get('body') ?? '' };
}
