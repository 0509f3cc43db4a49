// One policy in the form that each browser reads on each system. docs/rollout/README.md says where each file goes.
import { geckoId } from './gecko-id.ts';
import { macProfile } from './mac-profile.ts';
import { registryFile } from './registry-file.ts';

/** The parts by their names; settings/policy.ts says which there are. */
export type Parts = Readonly<Record<string, unknown>>;

/** What the stores call the extension; Firefox's name for it is our own. */
export interface ExtensionIds {
  readonly chrome: string;
  readonly edge: string;
}

/** The files by their paths below docs/rollout. */
export function policyFiles(parts: Parts, ids: ExtensionIds): Readonly<Record<string, Buffer>> {
  const firefox = { '3rdparty': { Extensions: { [geckoId]: parts } } };
  const texts = {
    'linux/chrome.json': json(forChromium(parts, ids.chrome)),
    'linux/edge.json': json(forChromium(parts, ids.edge)),
    'firefox/policies.json': json({ policies: firefox }),
    'macos/chrome.mobileconfig': macProfile('chrome', `com.google.Chrome.extensions.${ids.chrome}`, parts),
    'macos/edge.mobileconfig': macProfile('edge', `com.microsoft.Edge.extensions.${ids.edge}`, parts),
    'macos/firefox.mobileconfig': macProfile('firefox', 'org.mozilla.firefox', {
      EnterprisePoliciesEnabled: true,
      ...firefox,
    }),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)])),
    'windows/chrome.reg': registryFile('Google\\Chrome', ids.chrome, parts),
    'windows/edge.reg': registryFile('Microsoft\\Edge', ids.edge, parts),
  };
}

function forChromium(parts: Parts, id: string): object {
  return { '3rdparty': { extensions: { [id]: parts } } };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
