/** Servers on this machine, good ones and others. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface Site {
  readonly url: string;
  readonly server: Server;
  /** The requests so far. */
  readonly requests: IncomingMessage[];
}

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server on this machine, closed after the tests of the file. */
export async function serve(handler: Handler): Promise<Site> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server, requests };
}

/** Serves `data` as a good server does, by ranges where asked. */
export function sendFile(data: Buffer, request: IncomingMessage, response: ServerResponse): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (from >= data.length) {
    response.writeHead(416).end();
    return;
  }
  const headers: Record<string, string | number> = { 'content-length': data.length - from };
  if (from > 0) headers['content-range'] = `bytes ${from}-${data.length - 1}/${data.length}`;
  response.writeHead(from > 0 ? 206 : 200, headers).end(data.subarray(from));
}

/** Sends the beginning of `data` and then cuts the connection. */
export function breakOff(data: Buffer, length: number, response: ServerResponse): void {
  response.writeHead(200, { 'content-length': data.length });
  response.write(data.subarray(0, length), () => setTimeout(() => response.destroy(), 20));
}
