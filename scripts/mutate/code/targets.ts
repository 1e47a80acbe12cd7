/** A part of the code whose tests are tried with faults in it. Globs are relative to the project's root. */
export interface Target {
  readonly mutate: readonly string[];
  /** Every file of this folder that those files import is changed, too. */
  readonly imports?: string;
  /** The tests that must notice: those of the part itself, so that it does not lean on the tests of others. */
  readonly tests: readonly string[];
  /** Smallest part of the faults that must be noticed, in percent. */
  readonly bound: number;
}

export const TARGETS = {
  client: { mutate: ["src/client/index.ts"], imports: "src/client/", tests: ["tests/client/**/*.test.ts"], bound: 92 },
  // heavy.test.ts measures time, and code with faults in it takes longer.
  mock: { mutate: ["src/mock/**/*.ts"], tests: ["tests/mock/**/!(heavy).test.ts"], bound: 85 },
  rules: { mutate: ["scripts/rules/**/*.{js,ts}"], tests: ["tests/rules/**/*.test.ts"], bound: 80 },
} satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;
