import type { Findings } from "./finding.js";
import { areTwins, type Endpoint } from "./operation-table.js";
import type { Sample } from "./samples.js";
import { fitsPath, sharedTail } from "./url.js";

/** Which endpoints of its section each sample belongs to. */
export interface OwnedSamples {
  readonly endpoints: readonly Endpoint[];
  readonly owners: ReadonlyMap<Sample, readonly Endpoint[]>;
}

/**
 * A curl command belongs to the endpoint that it calls; where it calls none of them, to the one that it is most like among those without a
 * sample of their own. A response belongs to the methods that the words around it name, else to all. A command for an address and a method
 * that every endpoint has a sample for already is an endpoint that no table names.
 */
export function ownSamples(endpoints: readonly Endpoint[], samples: readonly Sample[], findings: Findings): OwnedSamples {
  const owners = new Map<Sample, readonly Endpoint[]>();
  const extra: Endpoint[] = [];
  for (const sample of samples) {
    const exact = endpoints.filter((endpoint) => calls(sample, endpoint));
    if (sample.curl && exact.length > 0)
      owners.set(sample, [exact.find(({ method }) => isMethod(sample, method)) ?? (exact[0] as Endpoint)]);
  }
  for (const sample of samples.filter((each) => each.curl && !owners.has(each)))
    owners.set(
      sample,
      [ownerOf(sample)].flatMap((each) => each ?? []),
    );
  for (const sample of samples.filter((each) => !each.curl)) owners.set(sample, othersFor(sample));
  for (const endpoint of endpoints) lendSamples(endpoint);
  return { endpoints: [...endpoints, ...extra], owners };

  /** What a twin sends is what this endpoint is sent; and a response without a method is told by those of the other methods. */
  function lendSamples(endpoint: Endpoint): void {
    const own = samples.filter((sample) => owners.get(sample)?.includes(endpoint));
    const lend = (lent: readonly Sample[]) => {
      for (const sample of lent) owners.set(sample, [...(owners.get(sample) ?? []), endpoint]);
    };
    if (!own.some(({ role }) => role === "request")) {
      lend(samples.filter((sample) => sample.role === "request" && owners.get(sample)?.some((owner) => areTwins(owner, endpoint))));
    }
    if (!own.some(({ role }) => role === "response")) {
      lend(
        samples.filter(
          (sample) =>
            sample.role === "response" &&
            owners.get(sample)?.some(({ path }) => path === endpoint.path || areTwins({ ...endpoint, path }, endpoint)),
        ),
      );
    }
  }

  function ownerOf(sample: Sample): Endpoint | undefined {
    const address = sample.curl?.address;
    if (!address) return undefined;
    const sameMethod = endpoints.filter(({ method }) => isMethod(sample, method));
    const candidates = sameMethod.length > 0 ? sameMethod : endpoints;
    const shown = new Set([...owners.values()].flat());
    const without = candidates.filter((endpoint) => !shown.has(endpoint));
    const method = sample.curl?.method;
    if (without.length === 0 && method && sameMethod.length > 0) {
      findings.note(sample.line, `an endpoint that only a sample names: ${method} ${address.path}`);
      const endpoint: Endpoint = { method, ...address, label: "", line: sample.line, fromSample: true };
      extra.push(endpoint);
      return endpoint;
    }
    const nearest = [...(without.length > 0 ? without : candidates)].sort(
      (one, other) => sharedTail(other.path, address.path) - sharedTail(one.path, address.path),
    )[0];
    if (nearest) findings.note(sample.line, `the sample calls ${address.path}, the endpoint is ${nearest.path}`);
    return nearest;
  }

  function othersFor(sample: Sample): readonly Endpoint[] {
    const named = endpoints.filter(({ method }) => sample.methods.includes(method));
    if (named.length > 0) return named;
    return sample.role === "request" ? takingBodies(endpoints) : endpoints;
  }
}

/** The endpoints that a body can be for: not those that get or delete, unless there are no others. */
export function takingBodies(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const sending = endpoints.filter(({ method }) => /^(POST|PUT|PATCH)$/.test(method));
  return sending.length > 0 ? sending : endpoints;
}

function calls(sample: Sample, endpoint: Endpoint): boolean {
  if (!sample.curl || !fitsPath(endpoint.path, sample.curl.address.path)) return false;
  const { method } = sample.curl;
  return method === undefined || method === endpoint.method || sample.methods.includes(endpoint.method);
}

/** Whether a sample is for this method: by the words around it, else by the command. */
function isMethod(sample: Sample, method: string): boolean {
  if (sample.methods.length > 0) return sample.methods.includes(method);
  const sent = sample.curl?.method ?? (sample.curl?.body === undefined ? undefined : "POST");
  return sent === undefined || sent === method;
}
