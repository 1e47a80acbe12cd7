/** DER (ITU-T X.690), as far as a certificate needs it: each value is its tag, the length of its content, and the content. */
type Der = Buffer;

export function der(tag: number, ...contents: readonly Uint8Array[]): Der {
  const content = Buffer.concat(contents);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const digits = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length, ...digits]), content]);
}

export const sequence = (...items: readonly Der[]): Der => der(0x30, ...items);
export const set = (...items: readonly Der[]): Der => der(0x31, ...items);
export const text = (value: string): Der => der(0x0c, Buffer.from(value));
export const octets = (content: Uint8Array): Der => der(0x04, content);
/** A string of whole octets. */
export const bits = (content: Uint8Array): Der => der(0x03, Buffer.from([0]), content);
/** @param bytes an unsigned number whose first byte is below 0x80 and not 0 */
export const integer = (bytes: Uint8Array): Der => der(0x02, bytes);
export const TRUE: Der = der(0x01, Buffer.from([0xff]));
/** A value that is told from others by its number (a context-specific tag). */
export const tagged = (number: number, content: Der): Der => der(0xa0 | number, content);

/** @param dotted such as `2.5.4.3` */
export function objectId(dotted: string): Der {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift(0x80 | (rest & 0x7f));
  return digits;
}

/** A date until 2049 (RFC 5280, 4.1.2.5.1). */
export function utcTime(date: Date): Der {
  return der(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, "").slice(2, 14)}Z`));
}
