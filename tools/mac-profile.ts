// A configuration profile for macOS: one payload of managed preferences for one application.
import { createHash } from 'node:crypto';
import { build, type PlistValue } from 'plist';

/** `domain` is the application's; `preferences` are what it finds there. */
export function macProfile(
  name: string,
  domain: string,
  preferences: Readonly<Record<string, unknown>>,
): string {
  const identifier = `example.kotowari.policy.${name}`;
  const profile = {
    PayloadContent: [
      {
        ...preferences,
        PayloadEnabled: true,
        PayloadIdentifier: `${identifier}.preferences`,
        PayloadType: domain,
        PayloadUUID: uuidOf(`${domain} preferences`),
        PayloadVersion: 1,
      },
    ],
    PayloadDisplayName: `Kotowari (${name})`,
    PayloadIdentifier: identifier,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidOf(domain),
    PayloadVersion: 1,
  };
  // What is read from JSON is all that a property list can hold.
  return `${build(profile as PlistValue)}\n`;
}

/** Always the same for a name, so that a profile installed again replaces the one before. RFC 9562's version 8. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-').toUpperCase();
}
