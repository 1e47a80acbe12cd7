import { createHash } from "node:crypto";

/** Of this collection: version 5 of `kore-xo-api` in the namespace of DNS names. Another one would give every part a new id. */
const NAMESPACE = "653b297f-fc3f-53a0-9489-12bf0ff0c865";

/** A UUID that is always the same for the same name (RFC 9562, version 5), so that a new import replaces what an earlier one has made. */
export function stableId(...names: readonly string[]): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
    .update(names.join("/"))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
