// The extension asks for what PRIVACY.md explains, in both its languages, and for nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyPageOf, gmailOrigin, outlookOrigins } from '../../mail/origins.ts';
import config from '../../wxt.config.ts';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly matches?: readonly string[];
    readonly all_frames?: boolean;
  }[];
  readonly web_accessible_resources?: readonly {
    readonly resources: readonly string[];
    readonly matches?: readonly string[];
  }[];
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/** Whatever else a manifest may hold lets somebody in, or takes over something of the browser's. */
const plainKeys = [
  ...[
    'manifest_version',
    'name',
    'short_name',
    'description',
    'version',
    'icons',
    'default_locale',
    'author',
  ],
  ...['action', 'background', 'options_ui', 'commands', 'content_scripts', 'web_accessible_resources'],
  ...[
    'permissions',
    'content_security_policy',
    'minimum_chrome_version',
    'browser_specific_settings',
    'homepage_url',
  ],
  // What a school or a company presets is read by the browser from its own policies.
  'storage',
];

const explained = (section: string) => ({
  permissions: [...section.matchAll(/^\| `([a-zA-Z]+)` \|/gm)].map(([, name]) => name),
  sites: [...section.matchAll(/^\| `(https:[^`]+)` \|/gm)].map(([, site]) => site),
});
const [japanese = '', english = ''] = readFileSync('PRIVACY.md', 'utf8').split('\n---\n');

describe('PRIVACY.md', () => {
  test('explains the same in both languages', () => {
    expect(explained(japanese)).toEqual(explained(english));
    expect(explained(english).permissions.length).toBeGreaterThan(0);
  });

  test('names every site that we run on, and no other', () => {
    const sites = [gmailOrigin, ...outlookOrigins].map(everyPageOf);
    expect([...explained(english).sites].sort()).toEqual([...sites].sort());
  });
});

describe.each(['chrome', 'firefox'])('The manifest for %s', (browser) => {
  const configured = async (): Promise<Manifest> => {
    const { manifest } = config;
    return (
      typeof manifest === 'function'
        ? await manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' })
        : await manifest
    ) as Manifest;
  };

  test('asks for what PRIVACY.md explains, as it is configured', async () => {
    check(await configured());
  });

  const built = `.output/${browser}-mv3/manifest.json`;
  test.skipIf(!existsSync(built))('asks for what PRIVACY.md explains, as it is built', () => {
    check(JSON.parse(readFileSync(built, 'utf8')) as Manifest);
  });

  test('a manifest that asks for more would be noticed', async () => {
    const manifest = await configured();
    const more: readonly Manifest[] = [
      { ...manifest, permissions: ['storage', 'tabs'] },
      { ...manifest, host_permissions: ['https://mail.google.com/*'] },
      { ...manifest, optional_permissions: ['history'] },
      { ...manifest, content_scripts: [{ matches: ['<all_urls>'] }] },
      { ...manifest, content_scripts: [{ matches: [everyPageOf(gmailOrigin)], all_frames: true }] },
      {
        ...manifest,
        web_accessible_resources: [{ resources: ['options.html'], matches: [everyPageOf(gmailOrigin)] }],
      },
      { ...manifest, web_accessible_resources: [{ resources: ['popup.html'], matches: ['https://*/*'] }] },
      { ...manifest, content_security_policy: { extension_pages: "default-src 'none'; connect-src https:" } },
      { ...manifest, externally_connectable: { matches: ['https://x.example/*'] } } as Manifest,
    ];
    for (const one of more) expect(() => check(one)).toThrow();
  });
});

function check(manifest: Manifest): void {
  const { permissions, sites } = explained(english);
  expect(Object.keys(manifest).filter((key) => !plainKeys.includes(key))).toEqual([]);
  expect([...(manifest.permissions ?? [])].sort()).toEqual([...permissions].sort());
  for (const { matches = [], all_frames = false } of manifest.content_scripts ?? []) {
    expect(sites).toEqual(expect.arrayContaining([...matches]));
    expect(all_frames).toBe(false);
  }
  for (const { resources, matches = [] } of manifest.web_accessible_resources ?? []) {
    expect(resources).toEqual(['popup.html']);
    expect(sites).toEqual(expect.arrayContaining([...matches]));
  }
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  const allowed = Object.fromEntries(
    policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)] as const),
  );
  expect(allowed).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    // Our own picker, in the practice on our own page.
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...sites.map((site = '') => site.replace(/\/\*$/, ''))],
  });
}
