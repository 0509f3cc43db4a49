// Serves the doubles under the real host names: an HTTP proxy that ends TLS itself and lets nothing else out.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { answerAsGmail } from './gmail/answer.ts';
import { answerAsOutlook, outlookHosts } from './outlook/answer.ts';

/** Answers every request to one host. `url` is absolute. */
export type HostAnswer = (
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
) => void | Promise<void>;

export interface HostServer {
  /** `host:port` of an HTTP CONNECT proxy on 127.0.0.1. */
  readonly proxy: string;
  /** `host:port` of every request to any other host, in order; each was refused. */
  readonly refused: readonly string[];
  /** Every address that was answered, in order. */
  readonly answered: readonly string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** Further hosts, or other answers for the known ones. */
  readonly hosts?: Readonly<Record<string, HostAnswer>>;
}

/** A new double is one line here. */
const knownHosts: Readonly<Record<string, HostAnswer>> = {
  'mail.google.com': answerAsGmail,
  ...Object.fromEntries(outlookHosts.map((host) => [host, answerAsOutlook])),
};

/**
 * Starts the proxy.
 * @example
 * const hosts = await serveHosts();
 * launch({ acceptInsecureCerts: true, args: [`--proxy-server=http://${hosts.proxy}`] });
 */
export async function serveHosts(options: ServeOptions = {}): Promise<HostServer> {
  const hosts = { ...knownHosts, ...options.hosts };
  const refused: string[] = [];
  const answered: string[] = [];
  const sockets = new Set<Socket>();

  const tls = createTlsServer(await certificateFor(Object.keys(hosts)), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:443$/, '');
    const answer = hosts[host];
    answered.push(`https://${host}${request.url ?? '/'}`);
    if (answer) void answer(new URL(request.url ?? '/', `https://${host}`), request, response);
    else response.writeHead(421).end();
  });

  const proxy = createServer((request, response) => {
    refused.push(plainTarget(request));
    response.writeHead(502, { 'content-type': 'text/plain' }).end('refused');
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const target = request.url ?? '';
    if (!target.endsWith(':443') || !(target.slice(0, -4) in hosts)) {
      refused.push(target);
      socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    tls.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  await new Promise<void>((resolve) => proxy.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    refused,
    answered,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function certificateFor(names: readonly string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}

function plainTarget(request: IncomingMessage): string {
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
  return url ? `${url.hostname}:${url.port || 80}` : (request.headers.host ?? 'unknown');
}
