import type { KeyPath } from "../description/key-path.js";

/** Item of the list at a key path into a value; `never` where there is none. */
export type ItemAt<T, Path extends KeyPath> = ValueAt<T, Path> extends readonly (infer Item)[] ? Item : never;

type ValueAt<T, Path extends KeyPath> = Path extends readonly [infer Key, ...infer Rest extends KeyPath]
  ? ValueAt<T extends unknown ? (Key extends keyof T ? NonNullable<T[Key]> : never) : never, Rest>
  : T;
