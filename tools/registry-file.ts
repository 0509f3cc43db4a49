// A .reg file with an extension's policy for Chrome or Edge: they read lists and objects from the registry as JSON in one text.
import { Refusal } from './refusal.ts';

/** `product` as in the registry: Google\Chrome. In UTF-16 with a byte order mark, as regedit writes it: it takes other bytes for ANSI. */
export function registryFile(product: string, id: string, parts: Readonly<Record<string, unknown>>): Buffer {
  const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${product}\\3rdparty\\extensions\\${id}\\policy`;
  const values = Object.entries(parts).map(
    ([name, value]) => `${quoted(name)}=${quoted(textOf(name, value))}`,
  );
  const lines = ['Windows Registry Editor Version 5.00', '', `[${key}]`, ...values, ''];
  return Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le');
}

function textOf(name: string, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/[\r\n]/.test(value)) throw new Refusal(`"${name}" should be one line: the registry holds no more.`);
  return value;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
