/** Of a longer body only a note is kept. */
export const MAX_LENGTH = 100_000;
/** All bodies together, those of all sessions: the oldest are replaced by a note, so that a mock has a bound. */
const MAX_TOTAL_LENGTH = 20_000_000;

/** A body that was received or sent, as long as there is room for it. */
export interface StoredBody {
  /** The body, parsed at each read; a note where it is not kept. */
  read(): unknown;
  /** Counts it no longer: its journal has forgotten it. Whoever still has it can read it. */
  release(): void;
}

/** The bodies that journals show. They are kept as text: a parsed one may take twenty times as much memory. */
export interface BodyStore {
  /** @param json `undefined` for no body */
  keep(json: string | undefined): StoredBody;
}

const NOTHING: StoredBody = { read: () => undefined, release: () => {} };

/** A body of which only a note is kept. */
export function omitted(length: number, unit: string): StoredBody {
  return { read: () => `(${length} ${unit}, omitted)`, release: () => {} };
}

export function createBodyStore(): BodyStore {
  /** Oldest first. */
  const kept = new Set<{ json: string | undefined }>();
  let total = 0;
  const release = (body: { json: string | undefined }) => {
    if (kept.delete(body)) total -= body.json?.length ?? 0;
  };
  return {
    keep(json) {
      if (json === undefined) return NOTHING;
      if (json.length > MAX_LENGTH) return omitted(json.length, "characters");
      const body: { json: string | undefined } = { json };
      kept.add(body);
      total += json.length;
      for (const oldest of kept) {
        if (total <= MAX_TOTAL_LENGTH) break;
        release(oldest);
        oldest.json = undefined;
      }
      return {
        read: () => (body.json === undefined ? "(omitted: the journal is full)" : JSON.parse(body.json)),
        release: () => release(body),
      };
    },
  };
}
