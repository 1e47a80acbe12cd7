import type { Json } from "../description/json.js";

const HEX_DIGITS = 6;
/** The tail of a database id or a UUID. */
const HEX_TAIL = /[0-9a-f]{12}$/;
/** Ids of created items end in a number from here on, so that they are not those of the items that a list has at first. */
const FIRST_CREATED = 0xc00000;

/** An identity like another one, told apart by a number from 1: in the last digits of a hexadecimal id, else after the text. */
export function numbered(identity: Json, number: number): Json {
  if (typeof identity === "number") return identity + number;
  const text = String(identity);
  return HEX_TAIL.test(text) ? text.slice(0, -HEX_DIGITS) + number.toString(16).padStart(HEX_DIGITS, "0") : `${text}-${number}`;
}

/** An identity for something that is created: the number counts what has been created so far. */
export function newIdentity(identity: Json, number: number): Json {
  const isHex = typeof identity === "string" && HEX_TAIL.test(identity);
  return isHex ? numbered(identity, FIRST_CREATED + number) : numbered(identity, number);
}
