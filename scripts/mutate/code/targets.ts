/** A part of the code whose tests are tried with faults in it. Globs are relative to the project's root. */
export interface Target {
  /** With `imports`, every file of src/ that these files import too. */
  readonly mutate: readonly string[];
  readonly imports?: true;
  /** The tests that must notice: those of the part itself, so that it does not lean on the tests of others. */
  readonly tests: readonly string[];
  /** Smallest part of the faults that must be noticed, in percent. */
  readonly bound: number;
}

export const TARGETS = {
  client: { mutate: ["src/client/index.ts"], imports: true, tests: ["tests/client/**/*.test.ts"], bound: 90 },
  mock: { mutate: ["src/mock/**/*.ts"], tests: ["tests/mock/**/*.test.ts"], bound: 80 },
  rules: { mutate: ["scripts/rules/**/*.{js,ts}"], tests: ["tests/rules/**/*.test.ts"], bound: 80 },
} satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;
