// A user's report is read as the page that it was made on.
import { gmailOrigin, outlookOrigins } from '../../mail/origins.ts';

interface Report {
  readonly host: 'gmail' | 'outlook';
  readonly skeleton: string;
}

/** The saved page itself, or the skeleton in a report with the address that it is of. */
export function pageIn(file: Buffer): Buffer {
  const report = readReport(file.toString('utf8'));
  if (!report) return file;
  const address = report.host === 'gmail' ? `${gmailOrigin}/mail/u/0/` : `${outlookOrigins[0]}/mail/0/`;
  return Buffer.from(
    `<!doctype html><!-- saved from url=(${address.length})${address} -->\n${report.skeleton}`,
  );
}

function readReport(text: string): Report | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const report = JSON.parse(text) as Partial<Report>;
    return typeof report.skeleton === 'string' && report.host ? (report as Report) : undefined;
  } catch {
    return undefined;
  }
}
