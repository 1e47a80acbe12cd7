import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { closeInside, closeSchema } from "../../lib/close-schema.js";
import { oncePerDocument } from "./once-per-document.js";

/**
 * @typedef {import("../../lib/json.js").Json} Json
 * @typedef {import("./place.js").Place} Place
 * @typedef {import("ajv").ValidateFunction} ValidateFunction
 */

/** Validators of closed schemas. A schema is compiled once, however many bodies use it, and may refer to itself. */
class ClosedSchemas {
  #ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  /** Names that schemas are registered under, by whether they are closed at their own use. */
  #names = { closed: /** @type {Map<unknown, string>} */ (new Map()), inside: /** @type {Map<unknown, string>} */ (new Map()) };

  constructor() {
    addFormats.default(this.#ajv);
  }

  /**
   * @param {Place} schema
   * @returns {ValidateFunction}
   */
  validator(schema) {
    return /** @type {ValidateFunction} */ (this.#ajv.getSchema(this.#register(schema, true)));
  }

  /**
   * @param {Place} schema
   * @param {boolean} closed
   * @returns {string}
   */
  #register(schema, closed) {
    const names = closed ? this.#names.closed : this.#names.inside;
    const known = names.get(schema.value);
    if (known !== undefined) return known;
    const name = `${closed ? "closed" : "inside"}:/${names.size}`;
    names.set(schema.value, name); // before the references: one of them may lead back here
    /** @type {import("../../lib/close-schema.js").Refer} */
    const refer = (ref, inner) => {
      const target = schema.follow(ref);
      return target === undefined ? ref : this.#register(target, inner);
    };
    const copy = (closed ? closeSchema : closeInside)(/** @type {Json} */ (schema.value), refer);
    this.#ajv.addSchema(/** @type {object | boolean} */ (copy), name);
    return name;
  }
}

export const closedSchemas = oncePerDocument(() => new ClosedSchemas());
