/** Prints what is wrong with the usage of a program, and exits. */
export function stop(problem: string): never {
  console.error(problem);
  process.exit(2);
}

/** An environment variable without a default. */
function required(name: string): string {
  return process.env[name] || stop(`${name} is not set. Export the client id and secret from the app's settings in Kore.ai.`);
}

/** The address and the credentials that the examples use. */
export const account = {
  baseUrl: process.env.KORE_BASE_URL ?? "https://platform.kore.ai",
  auth: { clientId: required("KORE_CLIENT_ID"), clientSecret: required("KORE_CLIENT_SECRET") },
};
