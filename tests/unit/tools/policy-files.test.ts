// The policy files that stand in docs/rollout: they are what the tool writes, and what each system reads.
import { readFileSync } from 'node:fs';
import { parse } from 'plist';
import { describe, expect, test } from 'vitest';
import { houseScenarios, policyOf } from '../../../settings/policy.ts';
import { catalogue } from '../../../templates/catalogue.ts';
import { renderTemplate } from '../../../templates/render.ts';
import { geckoId } from '../../../tools/gecko-id.ts';
import { policyFiles } from '../../../tools/policy-formats.ts';
import { interview, writing } from '../writing.ts';

const folder = 'docs/rollout';
const content = JSON.parse(readFileSync(`${folder}/policy.json`, 'utf8'));
const files = policyFiles(content, { chrome: 'CHROME_EXTENSION_ID', edge: 'EDGE_EXTENSION_ID' });
const text = (path: string) => {
  const file = files[path];
  if (!file) throw new Error(`${path} isn't written.`);
  return file.toString(path.endsWith('.reg') ? 'utf16le' : 'utf8');
};

test.each(Object.keys(files))('%s stands there as `npm run policy-files` writes it', (path) => {
  expect(readFileSync(`${folder}/${path}`).equals(files[path] ?? Buffer.alloc(0))).toBe(true);
});

test('The example has no mistake, and letters come of its texts', () => {
  const policy = policyOf(content);
  expect(policy.problems).toEqual([]);
  const scenarios = houseScenarios(policy);
  expect(scenarios).toHaveLength(2);
  for (const { template, purpose } of scenarios) {
    const { letter, missing } = renderTemplate(template, writing({ facts: interview, purpose }));
    expect(letter.lines).toContain('山田太郎と申します。');
    expect(missing).toEqual([]);
  }
});

test('The readme lists every situation that a template may serve or a policy hide', () => {
  const rows = catalogue.ja.map(({ id, title }) => `| \`${id}\` | ${title} |`);
  expect(readFileSync(`${folder}/README.md`, 'utf8')).toContain(`\n${rows.join('\n')}\n\n`);
});

describe('What each system finds is the policy', () => {
  test('in Firefox, wherever it runs', () => {
    const { policies } = JSON.parse(text('firefox/policies.json'));
    expect(policies['3rdparty'].Extensions).toEqual({ [geckoId]: content });
  });

  test.each([
    ['chrome', 'CHROME_EXTENSION_ID'],
    ['edge', 'EDGE_EXTENSION_ID'],
  ])('on Linux, in %s', (browser, id) => {
    const policy = JSON.parse(text(`linux/${browser}.json`));
    expect(policy['3rdparty'].extensions).toEqual({ [id]: content });
  });

  test.each([
    ['chrome', 'com.google.Chrome.extensions.CHROME_EXTENSION_ID'],
    ['edge', 'com.microsoft.Edge.extensions.EDGE_EXTENSION_ID'],
  ])('on macOS, in %s', (browser, domain) => {
    const [payload] = payloadsIn(`macos/${browser}.mobileconfig`);
    expect(payload).toMatchObject({ ...content, PayloadType: domain });
  });

  test('on macOS, in Firefox', () => {
    const [payload] = payloadsIn('macos/firefox.mobileconfig');
    expect(payload).toMatchObject({
      EnterprisePoliciesEnabled: true,
      '3rdparty': { Extensions: { [geckoId]: content } },
      PayloadType: 'org.mozilla.firefox',
    });
  });

  test.each([
    ['chrome', 'Google\\Chrome\\3rdparty\\extensions\\CHROME_EXTENSION_ID'],
    ['edge', 'Microsoft\\Edge\\3rdparty\\extensions\\EDGE_EXTENSION_ID'],
  ])('on Windows, in %s', (browser, key) => {
    const [start, , place, ...values] = text(`windows/${browser}.reg`).split('\r\n');
    expect(start).toBe('\ufeffWindows Registry Editor Version 5.00');
    expect(place).toBe(`[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}\\policy]`);
    expect(Object.fromEntries(values.filter(Boolean).map(registryValue))).toEqual(content);
  });
});

test('A text of several lines, which the registry can’t hold, is turned down', () => {
  expect(() => policyFiles({ affiliation: 'a\nb' }, { chrome: 'x', edge: 'y' })).toThrow('one line');
});

function payloadsIn(path: string): readonly unknown[] {
  return (parse(text(path)) as unknown as { readonly PayloadContent: readonly unknown[] }).PayloadContent;
}

/** As regedit and then Chrome read it. */
function registryValue(line: string): [string, unknown] {
  const [name = '', value = ''] = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, one = '']) =>
    one.replace(/\\(.)/g, '$1'),
  );
  return [name, /^[[{]/.test(value) ? JSON.parse(value) : value];
}
