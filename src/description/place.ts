import { asObject, isObject, type Json, type JsonObject, member } from "./json.js";
import { formatPointer, type KeyPath, parsePointer, valueAt } from "./key-path.js";
import { withSiblings } from "./reference-siblings.js";
import { resolveFile } from "./resolve-file.js";

/** The parsed content of a file of the description; undefined when there is no such file. */
export type Files = (source: string) => Json | undefined;

/** Something to report at a place of the description. */
export interface PlaceFinding {
  readonly message: string;
  /** Key path from the root document, through references as they are written; Spectral finds file and line from it. */
  readonly path: KeyPath;
}

const MAX_HOPS = 20;

/**
 * A value of the description and where it is written, with every `$ref` on the way followed.
 * A shared part is one object however often it is used, so it can be read and compiled once.
 */
export class Place {
  constructor(
    private readonly files: Files,
    /** File in which the value is written; empty for a description of one document. */
    readonly source: string,
    /** Key path to the value inside that file. */
    readonly keys: readonly string[],
    /** Key path to the value from the root document. */
    readonly path: KeyPath,
    readonly value: Json,
  ) {}

  /** The root of a description in one document, such as a bundle. */
  static ofDocument(document: Json): Place {
    return Place.ofFiles((source) => (source === "" ? document : undefined), "", document);
  }

  /** The root of a description in several files. */
  static ofFiles(files: Files, source: string, root: Json): Place {
    return new Place(files, source, [], [], root);
  }

  /** The place below, or undefined when there is none. */
  get(...keys: KeyPath): Place | undefined {
    return keys.reduce<Place | undefined>((place, key) => place?.child(key), this);
  }

  /** The members of an object or the items of a list below. */
  entries(...keys: KeyPath): [name: string, place: Place][] {
    const holder = this.get(...keys);
    if (holder === undefined || typeof holder.value !== "object" || holder.value === null) return [];
    return Object.keys(holder.value).flatMap((key) => {
      const place = holder.child(Array.isArray(holder.value) ? Number(key) : key);
      return place === undefined ? [] : [[key, place] satisfies [string, Place]];
    });
  }

  /** The places of `entries` without their names. */
  items(...keys: KeyPath): Place[] {
    return this.entries(...keys).map(([, place]) => place);
  }

  /** The text below; undefined when there is none or it is no text. */
  text(...keys: KeyPath): string | undefined {
    const value = this.get(...keys)?.value;
    return typeof value === "string" ? value : undefined;
  }

  /** The texts of a list below; what is no text is left out. */
  texts(...keys: KeyPath): string[] {
    return this.items(...keys).flatMap(({ value }) => (typeof value === "string" ? value : []));
  }

  /** The value as an object; empty when it is none. */
  get object(): JsonObject {
    return asObject(this.value);
  }

  /** Whether the value is the whole content of a file. */
  get isFile(): boolean {
    return this.keys.length === 0;
  }

  /** Name under which the value can be referred to: of its file, or of its component in a bundle. Undefined when it is written inline. */
  get name(): string | undefined {
    if (this.isFile)
      return this.source
        .split("/")
        .at(-1)
        ?.replace(/\.ya?ml$/, "");
    return this.keys.length === 3 && this.keys[0] === "components" ? this.keys[2] : undefined;
  }

  /** Where the value is written: `file#/pointer`. */
  get address(): string {
    return `${this.source}#${formatPointer(this.keys)}`;
  }

  /** A finding here or at a key path below. */
  finding(message: string, ...keys: KeyPath): PlaceFinding {
    return { message, path: [...this.path, ...keys] };
  }

  /** The place that a `$ref` written here points to. */
  follow(ref: string): Place | undefined {
    const [file = "", fragment = ""] = ref.split("#");
    const source = file === "" ? this.source : resolveFile(this.source, file);
    const pointer = decode(fragment);
    if (pointer === undefined) return undefined;
    const keys = parsePointer(pointer);
    const value = valueAt(this.files(source), keys);
    return value === undefined ? undefined : new Place(this.files, source, keys, this.path, value);
  }

  private child(key: string | number): Place | undefined {
    const value = member(this.value, key);
    if (value === undefined) return undefined;
    return new Place(this.files, this.source, [...this.keys, String(key)], [...this.path, key], value).target();
  }

  /** Undefined for a reference to nothing or to itself; Spectral reports it (`invalid-ref`). */
  private target(): Place | undefined {
    let place: Place | undefined = this;
    for (let hop = 0; place !== undefined && hop < MAX_HOPS; hop++) {
      const { $ref } = place.object;
      if (typeof $ref !== "string") return place;
      place = place.behind($ref);
    }
    return undefined;
  }

  /** What a reference written here stands for, with its siblings. */
  private behind(ref: string): Place | undefined {
    const target = this.follow(ref);
    if (target === undefined || !isObject(target.value)) return target;
    const merged = withSiblings(this.object, target.value);
    if (merged === undefined) return target;
    const { source, keys } = merged.isOwn ? this : target;
    return new Place(this.files, source, keys, this.path, merged.value);
  }
}

/** Undefined when the percent-encoding is broken. */
function decode(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
