/** One HTTP request, through a proxy where the environment names one, that fails fast. */
import { EnvHttpProxyAgent, fetch, type Response } from 'undici';
import { LibtorchError } from '../version.js';

/** The host cannot be reached at all, so that waiting longer would not help. */
export class Unreachable extends LibtorchError {}

/** The transfer broke; what has arrived stays, and trying again may help. */
export class Broken extends Error {}

/** How long to wait, in milliseconds: for a connection, for the answer, between two pieces of it. */
export interface Patience {
  readonly connect: number;
  readonly answer: number;
  readonly silence: number;
}

export const PATIENCE: Patience = { connect: 3000, answer: 10_000, silence: 20_000 };

/** Faults in reaching a host that a second try at once may get past. */
const PASSING = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'EAI_AGAIN']);

export function makeAgent(patience: Patience): EnvHttpProxyAgent {
  try {
    return new EnvHttpProxyAgent({
      connect: { timeout: patience.connect },
      headersTimeout: patience.answer,
      bodyTimeout: patience.silence,
      allowH2: false,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Unreachable(`the proxy settings (HTTPS_PROXY, HTTP_PROXY) are not usable: ${why}`);
  }
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

const PLAIN: Record<string, string> = {
  UND_ERR_CONNECT_TIMEOUT: 'no connection comes about',
  UND_ERR_HEADERS_TIMEOUT: 'it does not answer',
  UND_ERR_BODY_TIMEOUT: 'it fell silent',
  UND_ERR_SOCKET: 'it broke off',
};

/** fetch hides what happened in the error's cause. */
export function faultOf(error: unknown): Fault {
  let deepest = error;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  if (deepest instanceof AggregateError && deepest.errors[0] instanceof Error) {
    deepest = deepest.errors[0];
  }
  if (!(deepest instanceof Error)) return { code: '', message: String(deepest) };
  const code = 'code' in deepest ? String(deepest.code) : '';
  return { code, message: PLAIN[code] ?? (deepest.message || code) };
}

function mendFor({ code, message }: Fault): string {
  if (/CERT|SELF_SIGNED|ISSUER/.test(code)) {
    return `${message} (if a proxy here signs its own certificates, set NODE_EXTRA_CA_CERTS)`;
  }
  return message;
}

/** Asks for `url`, from byte `from` on. Resolves with any answer, whatever its status. */
export async function ask(url: string, from: number, agent: EnvHttpProxyAgent): Promise<Response> {
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  if (from > 0) headers.range = `bytes=${from}-`;
  const { host } = new URL(url);
  for (let tried = 1; ; tried += 1) {
    try {
      return await fetch(url, { headers, dispatcher: agent, redirect: 'follow' });
    } catch (error) {
      const fault = faultOf(error);
      if (tried < 2 && PASSING.has(fault.code)) continue;
      throw new Unreachable(`${host} cannot be reached: ${mendFor(fault)}`);
    }
  }
}
