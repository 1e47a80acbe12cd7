/** The part of jose that the benchmark uses. Only bench/ installs jose. */
declare module "jose" {
  export class SignJWT {
    constructor(payload: Record<string, unknown>);
    setProtectedHeader(header: { alg: string; typ: string }): this;
    setIssuedAt(seconds: number): this;
    setExpirationTime(seconds: number): this;
    sign(secret: Uint8Array): Promise<string>;
  }
}
