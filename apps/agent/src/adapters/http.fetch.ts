import { reveal } from "@tokenward/shared/secret";
import type { Http, HttpAnswer, HttpRequest } from "@tokenward/vault/ports";

/** Longest answer that is read, in bytes. A provider's list of a thousand tokens is a third of it. */
export const maxAnswerBytes = 1_048_576;

/**
 * HTTP over Node's fetch. Follows no redirect (it would carry the token to an address nobody chose), speaks plain http to
 * this machine only, gives up after the request's time, and repeats nothing. No error text passes through: fetch puts
 * header values into its messages.
 */
export const createHttp = (userAgent: string): Http => ({
  async send(request) {
    const url = allowedUrl(request.url);
    if (url === null) return unreachable("The address is neither https nor on this machine, so the token was not sent there.");
    const headers = headersOf(request, userAgent);
    if (headers === null) return unreachable("The token holds characters that cannot be sent. Is it complete?");
    try {
      const response = await fetch(url, {
        method: request.method, headers, redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(request.timeoutMs),
        ...(request.body === undefined ? {} : { body: request.body as Uint8Array<ArrayBuffer> }),
      });
      if (response.status >= 300 && response.status < 400 && response.status !== 304) {
        await response.body?.cancel();
        return unreachable(`${url.host} answered by sending us elsewhere, which is not followed. Is this the right address?`);
      }
      const body = await bodyOf(response);
      return body === null ? unreachable(`${url.host} answered with more than ${maxAnswerBytes / 1_048_576} MB.`) : { kind: "answer", status: response.status, headers: Object.fromEntries(response.headers), body };
    } catch (error) {
      return unreachable(`${url.host} ${whyOf(error)}.`);
    } finally {
      request.body?.fill(0);
    }
  },
});

const unreachable = (message: string): HttpAnswer => ({ kind: "unreachable", message });

/** Null when the address must not be given a token. */
const allowedUrl = (text: string): URL | null => {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return null;
  const loopback = url.hostname === "localhost" || url.hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(url.hostname);
  return url.protocol === "https:" || (url.protocol === "http:" && loopback) ? url : null;
};

/** Null when the secret cannot stand in a header. */
const headersOf = ({ headers, auth }: HttpRequest, userAgent: string): Record<string, string> | null => {
  const all: Record<string, string> = { "user-agent": userAgent, ...headers };
  if (auth === undefined) return all;
  const bytes = reveal(auth.secret);
  if (bytes.length === 0 || bytes.some((byte) => byte < 0x21 || byte > 0x7e)) return null;
  // fetch takes headers as strings only. This one lives for the call and is referred to from nowhere else, but it cannot be
  // wiped: the one place where a value becomes a string on its way to its provider.
  all[auth.header] = auth.prefix + new TextDecoder().decode(bytes);
  return all;
};

const bodyOf = async (response: Response): Promise<Uint8Array | null> => {
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > maxAnswerBytes) return null;
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
    // An answer may hold a new token; one copy is enough.
    chunk.fill(0);
  }
  return body;
};

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refuses the connection", ENOTFOUND: "is not known to the network: is this machine online?", EAI_AGAIN: "is not known to the network: is this machine online?",
  ECONNRESET: "broke off the connection", UND_ERR_SOCKET: "broke off the connection", ENETUNREACH: "is out of reach: is this machine online?", EHOSTUNREACH: "is out of reach",
};

const whyOf = (error: unknown): string => {
  if (error instanceof Error && error.name === "TimeoutError") return "did not answer in time";
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return "showed a certificate that is not trusted";
  return (reasons[code] ?? "cannot be reached").replace(/: is this machine online\?$/, " (is this machine online?)");
};
