import { createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { bits, der, integer, objectId, octets, sequence, set, TRUE, tagged, text, utcTime } from "./der.js";

/** A private key and its certificate, both in PEM. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

const DAY_MS = 86_400_000;
/** Browsers accept certificates of at most 398 days. */
const VALID_DAYS = 397;
const ECDSA_WITH_SHA256 = sequence(objectId("1.2.840.10045.4.3.2"));

/**
 * A self-signed certificate for some host names and IP addresses (X.509 version 3, RFC 5280). Node can sign but not write one, and the libraries
 * that can bring twenty packages along, which every user of the client would install.
 */
export function makeCertificate(hosts: readonly string[], now = new Date()): KeyAndCertificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(set(sequence(objectId("2.5.4.3"), text("kore-xo-api mock"))));
  const day = (days: number) => utcTime(new Date(now.getTime() + days * DAY_MS));
  const serial = Buffer.from([0x40, ...randomBytes(8)]);
  const unsigned = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_WITH_SHA256,
    name,
    // Clocks differ a little.
    sequence(day(-1), day(VALID_DAYS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(3, sequence(extension("2.5.29.17", sequence(...hosts.map(alternativeName))), extension("2.5.29.19", sequence(TRUE)))),
  );
  const signature = createSign("sha256").update(unsigned).sign(privateKey);
  const certificate = sequence(unsigned, ECDSA_WITH_SHA256, bits(signature));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert: toPem(certificate) };
}

/** An extension that is not critical. */
function extension(id: string, value: Buffer): Buffer {
  return sequence(objectId(id), octets(value));
}

function alternativeName(host: string): Buffer {
  return isIP(host) === 0 ? der(0x82, Buffer.from(host)) : der(0x87, addressBytes(host));
}

function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split(".").map(Number));
  // The URL parser writes an IPv6 address in its shortest form.
  const [, shortest = ""] = /^\[(.+)\]$/.exec(new URL(`http://[${address}]`).hostname) ?? [];
  const [head = "", tail] = shortest.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const after = tail === undefined ? [] : groups(tail);
  const zeros = Array.from({ length: 8 - groups(head).length - after.length }, () => "0");
  const all = [...groups(head), ...zeros, ...after].map((group) => group.padStart(4, "0"));
  return Buffer.from(all.join(""), "hex");
}

function toPem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
