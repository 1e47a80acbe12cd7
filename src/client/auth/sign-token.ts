import type { App } from "./auth.js";

const encoder = new TextEncoder();

/** Signs a JWT with HS256 (RFC 7515), issued at `nowMs`. */
export async function signToken({ clientId, clientSecret, subject, claims, jti }: App, nowMs: number, ttlMs: number): Promise<string> {
  const { subtle } = crypto;
  const payload = {
    ...claims,
    appId: clientId,
    ...(subject !== undefined && { sub: subject }),
    iat: Math.floor(nowMs / 1000),
    exp: Math.ceil((nowMs + ttlMs) / 1000),
    ...(jti && { jti: crypto.randomUUID() }),
  };
  const text = `${encodeJson({ alg: "HS256", typ: "JWT" })}.${encodeJson(payload)}`;
  const key = await subtle.importKey("raw", encoder.encode(clientSecret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return `${text}.${base64url(new Uint8Array(await subtle.sign("HMAC", key, encoder.encode(text))))}`;
}

function encodeJson(value: object): string {
  return base64url(encoder.encode(JSON.stringify(value)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (char) => ({ "+": "-", "/": "_" })[char] ?? "");
}
