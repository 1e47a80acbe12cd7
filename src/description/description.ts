import type { TagGroups } from "../../generated/extensions.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { METHODS, Operation } from "./operation.js";
import { type Part, walk } from "./parts.js";
import { fillPath } from "./path-template.js";
import { Place } from "./place.js";

/** A tag and its operations: a module of the client. */
export interface Module {
  readonly name: string;
  /** Title for people. */
  readonly title: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

/** An OpenAPI description, read. */
export class Description {
  #operations: readonly Operation[] | undefined;
  #byId: ReadonlyMap<string, Operation> | undefined;
  #parts: readonly Part[] | undefined;

  constructor(readonly root: Place) {}

  /** A description in one document, such as a bundle. */
  static of(document: JsonObject): Description {
    return new Description(Place.ofDocument(document));
  }

  /** The document, or the root document of several. */
  get document(): JsonObject {
    return this.root.object;
  }

  get title(): string {
    return this.root.text("info", "title") ?? "";
  }

  get version(): string {
    return this.root.text("info", "version") ?? "";
  }

  /** Address of its first server, variables filled in with their defaults. */
  get serverUrl(): string {
    const [server] = this.root.items("servers");
    return fillPath(server?.text("url") ?? "", (name) => server?.text("variables", name, "default") ?? "");
  }

  /** Every operation, in the order of the paths. */
  get operations(): readonly Operation[] {
    this.#operations ??= this.root.entries("paths").flatMap(([path, item]) => operationsOf(path, item, this.root));
    return this.#operations;
  }

  get byId(): ReadonlyMap<string, Operation> {
    this.#byId ??= new Map(this.operations.map((operation) => [operation.id, operation]));
    return this.#byId;
  }

  /** Every part, a shared one once. */
  get parts(): readonly Part[] {
    this.#parts ??= [...walk("root", this.root)];
    return this.#parts;
  }

  /** @throws Error when there is no operation with this id */
  operation(id: string): Operation {
    const found = this.byId.get(id);
    if (found === undefined) throw new Error(`The description has no operation ${id}`);
    return found;
  }

  /** Modules in the order of the tags, then those that no tag describes; each has an operation. */
  get modules(): readonly Module[] {
    const tags = new Map(this.root.items("tags").map((tag) => [tag.text("name") ?? "", tag]));
    const names = new Set([...tags.keys(), ...this.operations.map(({ tag }) => tag)]);
    return Array.from(names, (name) => ({
      name,
      title: tags.get(name)?.text("x-displayName") ?? (name || "Others"),
      description: tags.get(name)?.text("description") ?? "",
      operations: this.operations.filter(({ tag }) => tag === name),
    })).filter(({ operations }) => operations.length > 0);
  }

  get tagGroups(): TagGroups {
    return (this.root.object["x-tagGroups"] ?? []) as unknown as TagGroups;
  }

  /** The kinds of app, by the name of their security scheme, with their titles. */
  get appKinds(): ReadonlyMap<string, string> {
    return new Map(
      this.root.entries("components", "securitySchemes").map(([name, scheme]) => [name, scheme.text("x-displayName") ?? name]),
    );
  }

  /** Which tokens an operation takes, for people: `Bot Builder (Bot Export) · Admin Console (Bot Definition > Bot Export)`. */
  describeSecurity(operation: Operation): string {
    const requirement = (one: Operation["security"][number]) =>
      Object.entries(one).map(([kind, scopes]) => `${this.appKinds.get(kind) ?? kind} (${scopes.join(", ") || "no scope documented"})`);
    return operation.security.map((one) => requirement(one).join(" and ")).join(" · ");
  }
}

function operationsOf(path: string, item: Place, root: Place): Operation[] {
  return METHODS.flatMap((method) => {
    const place = item.get(method);
    return place !== undefined && isObject(place.value as Json) ? [new Operation(method, path, place, item, root)] : [];
  });
}
