declare module "newman" {
  interface Assertion {
    readonly assertion: string;
  }
  export interface Execution {
    readonly item: { readonly id: string; readonly name: string };
    readonly assertions?: readonly Assertion[];
  }
  interface Failure {
    readonly source?: { readonly name: string };
    readonly error: { readonly message: string };
  }
  export interface Summary {
    /** The values of the environment after the run. */
    readonly environment: { get(name: string): string | undefined };
    readonly run: { readonly executions: readonly Execution[]; readonly failures: readonly Failure[] };
  }
  interface Options {
    readonly collection: object;
    readonly environment: object;
    readonly envVar?: readonly { readonly key: string; readonly value: string }[];
    /** Names or ids of folders or requests to run. */
    readonly folder?: readonly string[];
    readonly workingDir: string;
    readonly timeoutRequest?: number;
  }
  const newman: { run(options: Options, done: (error: Error | null, summary: Summary) => void): void };
  export default newman;
}
