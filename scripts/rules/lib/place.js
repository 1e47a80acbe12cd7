import { posix } from "node:path";
import { formatPointer, isObject, member, parsePointer } from "../../lib/json.js";

/**
 * @typedef {import("../../lib/json.js").Json} Json
 * @typedef {import("../../lib/json.js").JsonObject} JsonObject
 * @typedef {(string | number)[]} JsonPath
 * @typedef {{ message: string, path: JsonPath }} Finding
 * @typedef {(source: string) => Json | undefined} Files The parsed content of a file of the description.
 */

const MAX_HOPS = 20;

/** References with siblings (JSON Schema allows them) and what they stand for; kept, so that one reference is always one object. */
/** @type {WeakMap<JsonObject, JsonObject>} */
const merged = new WeakMap();

/**
 * A place in the description, with every `$ref` on the way followed.
 * Rules read places and not Spectral's resolved tree: a shared part is one object however often it is used, so it can be read and
 * compiled once, and a place knows the file and the name that it is written under.
 */
export class Place {
  /**
   * @param {Files} files
   * @param {string} source file in which the value is written
   * @param {string[]} keys way to the value inside that file
   * @param {JsonPath} path way to the value from the root; Spectral finds file and line from it
   * @param {Json} value
   */
  constructor(files, source, keys, path, value) {
    this.files = files;
    this.source = source;
    this.keys = keys;
    this.path = path;
    this.value = value;
  }

  /**
   * The place below, or undefined when there is none.
   * @param {...(string | number)} keys
   * @returns {Place | undefined}
   */
  get(...keys) {
    /** @type {Place | undefined} */
    let place = this;
    for (const key of keys) place = place?.child(key);
    return place;
  }

  /**
   * The members of an object or the items of a list.
   * @param {...(string | number)} keys
   * @returns {[name: string, place: Place][]}
   */
  entries(...keys) {
    const holder = this.get(...keys);
    if (holder === undefined || typeof holder.value !== "object" || holder.value === null) return [];
    return Object.keys(holder.value).flatMap((key) => {
      const place = holder.child(Array.isArray(holder.value) ? Number(key) : key);
      return place === undefined ? [] : [/** @type {[string, Place]} */ ([key, place])];
    });
  }

  /**
   * @param {...(string | number)} keys
   * @returns {string | undefined}
   */
  text(...keys) {
    const value = this.get(...keys)?.value;
    return typeof value === "string" ? value : undefined;
  }

  /** The value as an object; empty when it is none. */
  get object() {
    return isObject(this.value) ? this.value : /** @type {JsonObject} */ ({});
  }

  /** Name under which the value can be referred to: of its file, or of its component in a bundle. Undefined when it is written inline. */
  get name() {
    if (this.keys.length === 0) return posix.basename(this.source).replace(/\.ya?ml$/, "");
    return this.keys.length === 3 && this.keys[0] === "components" ? this.keys[2] : undefined;
  }

  /** Whether the value is the whole content of a file. */
  get isFile() {
    return this.keys.length === 0;
  }

  /** Where the value is written. */
  get address() {
    return `${this.source}#${formatPointer(this.keys)}`;
  }

  /**
   * @param {string} message
   * @param {...(string | number)} keys place below at which to report
   * @returns {Finding}
   */
  finding(message, ...keys) {
    return { message, path: [...this.path, ...keys] };
  }

  /**
   * The place that a `$ref` written here points to.
   * @param {string} ref
   * @returns {Place | undefined}
   */
  follow(ref) {
    const [file = "", fragment = ""] = ref.split("#");
    const source = file === "" ? this.source : posix.join(posix.dirname(this.source), file);
    const keys = parsePointer(decodeURIComponent(fragment));
    let value = this.files(source);
    for (const key of keys) value = member(value, key);
    return value === undefined ? undefined : new Place(this.files, source, keys, this.path, value);
  }

  /**
   * @param {string | number} key
   * @returns {Place | undefined}
   */
  child(key) {
    const value = member(this.value, key);
    if (value === undefined) return undefined;
    return new Place(this.files, this.source, [...this.keys, String(key)], [...this.path, key], value).#target();
  }

  /** @returns {Place | undefined} */
  #target() {
    /** @type {Place | undefined} */
    let place = this;
    for (let hop = 0; place !== undefined && hop < MAX_HOPS; hop++) {
      const ref = isObject(place.value) ? place.value.$ref : undefined;
      if (typeof ref !== "string") return place;
      place = withSiblings(/** @type {JsonObject} */ (place.value), place.follow(ref));
    }
    return undefined; // a reference to nothing or to itself; Spectral reports it (invalid-ref)
  }
}

/**
 * A description beside a `$ref` replaces the description behind it. Siblings hold no references of their own.
 * @param {JsonObject} reference
 * @param {Place | undefined} target
 */
function withSiblings(reference, target) {
  if (target === undefined || !isObject(target.value) || Object.keys(reference).length === 1) return target;
  const { $ref, ...siblings } = reference;
  const value = merged.get(reference) ?? { ...target.value, ...siblings };
  merged.set(reference, value);
  return new Place(target.files, target.source, target.keys, target.path, value);
}
