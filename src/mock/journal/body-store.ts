/** Of a longer body only a note is kept. */
export const MAX_LENGTH = 100_000;
/** All bodies together, those of all sessions: the oldest are replaced by a note, so that a mock has a bound. */
const MAX_TOTAL_LENGTH = 20_000_000;

/** A body that was received or sent, as long as there is room for it. */
export interface StoredBody {
  /** The body, parsed anew; a note in words where it is not kept. */
  read(): unknown;
}

/** The bodies that journals show. They are kept as text: a parsed one may take twenty times as much memory. */
export interface BodyStore {
  /** @param json `undefined` for no body */
  keep(json: string | undefined): StoredBody;
}

const NOTHING: StoredBody = { read: () => undefined };

/** A body of which only a note is kept. */
export function omitted(length: number, unit: string): StoredBody {
  return { read: () => `(${length} ${unit}, omitted)` };
}

export function createBodyStore(): BodyStore {
  /** Oldest first. */
  const kept = new Set<{ json: string | undefined }>();
  let total = 0;
  return {
    keep(json) {
      if (json === undefined) return NOTHING;
      if (json.length > MAX_LENGTH) return omitted(json.length, "characters");
      const body: { json: string | undefined } = { json };
      kept.add(body);
      total += json.length;
      for (const oldest of kept) {
        if (total <= MAX_TOTAL_LENGTH) break;
        total -= oldest.json?.length ?? 0;
        oldest.json = undefined;
        kept.delete(oldest);
      }
      return { read: () => (body.json === undefined ? "(omitted: the journal is full)" : JSON.parse(body.json)) };
    },
  };
}
