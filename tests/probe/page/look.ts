// Runs in the saved page: the hosts' own lookups, and whether our button is there.
import { waysTaken } from '../../../mail/anchors.ts';
import { gmail } from '../../../mail/gmail.ts';
import type { MailHost } from '../../../mail/host.ts';
import { gmailOrigin, outlookOrigins } from '../../../mail/origins.ts';
import { outlook } from '../../../mail/outlook.ts';
import { isPlain } from '../../../mail/plain.ts';

export interface SeenCompose {
  readonly kind: string;
  readonly mode: 'rich' | 'plain';
  readonly hasSubject: boolean;
  readonly hasBody: boolean;
  readonly button: boolean;
  /** By lookup: the selector that found something, or null. */
  readonly ways: Readonly<Record<string, string | null>>;
}

export interface Seen {
  readonly host: MailHost['name'] | 'none';
  readonly composes: readonly SeenCompose[];
}

declare global {
  interface Window {
    lookAtPage(): Seen;
  }
}

window.lookAtPage = () => {
  const host = hostOf(location.origin);
  return {
    host: host?.name ?? 'none',
    composes: host ? host.findComposes(document).map((root) => lookAt(root, host)) : [],
  };
};

function hostOf(origin: string): MailHost | undefined {
  if (origin === gmailOrigin) return gmail;
  return outlookOrigins.some((ours) => ours === origin) ? outlook : undefined;
}

function lookAt(root: HTMLElement, host: MailHost): SeenCompose {
  const body = host.body(root);
  return {
    kind: host.kind(root),
    mode: body && isPlain(body) ? 'plain' : 'rich',
    hasSubject: host.subject(root) !== undefined,
    hasBody: body !== undefined,
    button: root.querySelector(`[role="button"][data-host="${host.name}"]`) !== null,
    ways: waysTaken(root, host.anchors),
  };
}
