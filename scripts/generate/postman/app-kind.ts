import type { Description } from "../../../src/description/description.js";
import type { Operation } from "../../../src/description/operation.js";
import { UserError } from "../../lib/user-error.js";
import type { Auth, EnvironmentValue } from "./collection-types.js";

/** A kind of app, by the name of its security scheme: `botBuilder`. */
export type AppKind = string;

/** `Bot Builder`: the name in words, as users of Postman know it from Kore.ai's own collection. */
export function titleOf(kind: AppKind): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, " ").replace(/^./, (letter) => letter.toUpperCase());
}

/** The operations that an app of this kind may call. */
export function isOpenTo(kind: AppKind, { security }: Operation): boolean {
  return security.some((requirement) => kind in requirement);
}

/** Sends the token that the script of the collection has signed, where the security scheme says. */
export function authOf(kind: AppKind, description: Description): Auth {
  const scheme = description.root.get("components", "securitySchemes", kind);
  const [name, location] = [scheme?.text("name"), scheme?.text("in")];
  if (name === undefined || location === undefined) throw new UserError(`The security scheme ${kind} is no API key.`);
  const value = (key: string, text: string) => ({ key, value: text, type: "string" as const });
  return { type: "apikey", apikey: [value("key", name), value("value", `{{${kind}Token}}`), value("in", location)] };
}

/** What a user fills in, and the token that is signed with it. */
export function credentialsOf(kind: AppKind): EnvironmentValue[] {
  const names = [`${kind}ClientId`, `${kind}ClientSecret`, `${kind}Token`];
  return names.map((key) => ({ key, value: "", type: "secret", enabled: true }));
}
