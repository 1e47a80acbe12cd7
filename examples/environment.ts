/** Says what is wrong with how a program was started, and ends it. */
export function stop(problem: string): never {
  console.error(problem);
  process.exit(2);
}

/** A setting that has no default. */
function required(name: string): string {
  return process.env[name] || stop(`${name} is not set. Export the app's client id and secret, found in its settings in Kore.ai.`);
}

/** Where and as whom the examples call. */
export const account = {
  baseUrl: process.env.KORE_URL ?? "https://platform.kore.ai",
  auth: { clientId: required("KORE_CLIENT_ID"), clientSecret: required("KORE_CLIENT_SECRET") },
};
