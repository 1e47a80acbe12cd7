import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json } from "../json.js";
import { formatPointer, type KeyPath, keysInto } from "../key-path.js";
import type { Place } from "../place.js";
import { closeInside, closeSchema, referElsewhere } from "./close.js";

export interface Strictness {
  /** Refuses every field that the description does not name. */
  readonly closed: boolean;
}

/** How a schema is compiled: as it is written, closed at its use and inside, or closed inside only because another schema extends it. */
type Form = "open" | "closed" | "inside";

/** Validates values against schemas of a description. A schema is compiled once, however many bodies use it, and may refer to itself. */
export class SchemaValidator {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  readonly #form: Form;
  readonly #names = { open: new Map<Json, string>(), closed: new Map<Json, string>(), inside: new Map<Json, string>() };

  constructor({ closed }: Strictness) {
    this.#form = closed ? "closed" : "open";
    addFormats.default(this.#ajv);
  }

  /**
   * What is wrong with `value`; empty when it conforms.
   *
   * @throws Error when the schema does not compile
   */
  violations(schema: Place, value: unknown): ErrorObject[] {
    const validate = this.#ajv.getSchema(this.#register(schema, this.#form)) as ValidateFunction;
    return validate(value) ? [] : (validate.errors ?? []);
  }

  #register(schema: Place, form: Form): string {
    const names = this.#names[form];
    const known = names.get(schema.value);
    if (known !== undefined) return known;
    const name = `${form}:/${names.size}`;
    names.set(schema.value, name); // before the references: one of them may lead back here
    const refer = (ref: string, closed: boolean) => {
      const target = schema.follow(ref);
      return target === undefined ? ref : this.#register(target, form === "open" ? form : closed ? "closed" : "inside");
    };
    this.#ajv.addSchema(inForm(schema.value, form, refer) as object | boolean, name);
    return name;
  }
}

function inForm(schema: Json, form: Form, refer: (ref: string, closed: boolean) => string): Json {
  if (form === "open") return referElsewhere(schema, (ref) => refer(ref, false));
  return form === "closed" ? closeSchema(schema, refer) : closeInside(schema, refer);
}

/** Key path to the value that a violation is about; to the field itself when the field should not be there. */
export function violationPath(value: unknown, violation: ErrorObject): KeyPath {
  const path = keysInto(value, violation.instancePath);
  const extra = unknownField(violation);
  return extra === undefined ? path : [...path, extra];
}

/** The field that the schema does not name, where that is what is wrong. */
export function unknownField({ params }: ErrorObject): string | undefined {
  return params.unevaluatedProperty ?? params.additionalProperty;
}

/** A violation in one line. */
export function formatViolation(value: unknown, violation: ErrorObject): string {
  const pointer = formatPointer(violationPath(value, violation)) || "/";
  if (unknownField(violation) !== undefined) return `${pointer} is a field that the schema does not name`;
  const { allowedValues, allowedValue } = violation.params;
  const values = Array.isArray(allowedValues) ? ` (${allowedValues.join(", ")})` : allowedValue === undefined ? "" : ` (${allowedValue})`;
  return `${pointer} ${violation.message}${values}`;
}
