const MINIMUM_NODE = [20, 19] as const;

/** What is wrong with a version of Node such as `18.20.8`; undefined when it is new enough. Imports nothing, because an older Node may not load the rest. */
export function nodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantMajor, wantMinor] = MINIMUM_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return undefined;
  return `Node ${MINIMUM_NODE.join(".")} or newer is needed; this is ${version}. Install it from https://nodejs.org.`;
}
