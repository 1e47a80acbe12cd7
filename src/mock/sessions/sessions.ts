import { createContext, createSharedParts, type MockContext } from "../context.js";
import type { Settings } from "../options/types.js";

/** The header that names the session of a request; without it, a request belongs to the main session, which has no name. */
export const SESSION_HEADER = "mock-session";
const MAX_NAME_LENGTH = 100;

/** The sessions of a mock: each has its own state, journal and expectations. */
export interface Sessions {
  /** The main session for `undefined`. Any other starts with its first use, and this counts as a use. */
  of(name: string | undefined): MockContext;
  /** The named sessions, least recently used first. */
  list(): SessionInfo[];
  /** @returns whether there was such a session */
  end(name: string): boolean;
  /** Takes new settings: every session keeps its journal and expectations, and its state starts again. */
  reload(settings: Settings): void;
}

export interface SessionInfo {
  readonly name: string;
  readonly requests: number;
  /** In milliseconds. */
  readonly idleMs: number;
}

interface Session {
  context: MockContext;
  lastUse: number;
}

export function createSessions(initial: Settings): Sessions {
  let parts = createSharedParts(initial);
  let main = createContext(parts);
  /** Least recently used first. */
  const named = new Map<string, Session>();

  const end = (name: string) => {
    const session = named.get(name);
    // What it kept no longer counts.
    session?.context.reset();
    return named.delete(name);
  };
  const endIdle = (now: number) => {
    for (const [name, { lastUse }] of named) {
      if (now - lastUse < parts.settings.sessions.idleMs) break;
      end(name);
    }
  };

  return {
    of(name) {
      if (name === undefined) return main;
      const now = parts.settings.clock();
      endIdle(now);
      const session = named.get(name) ?? { context: createContext(parts), lastUse: now };
      session.lastUse = now;
      named.delete(name);
      named.set(name, session);
      const [oldest = ""] = named.keys();
      if (named.size > parts.settings.sessions.max) end(oldest);
      return session.context;
    },
    list() {
      const now = parts.settings.clock();
      endIdle(now);
      return Array.from(named, ([name, { context, lastUse }]) => ({
        name,
        requests: context.journal.entries.length,
        idleMs: now - lastUse,
      }));
    },
    end,
    reload(settings) {
      parts = createSharedParts(settings, parts.bodies);
      main = createContext(parts, main);
      for (const session of named.values()) session.context = createContext(parts, session.context);
    },
  };
}

/** What is wrong with the name of a session. */
export function sessionNameProblem(name: string | undefined): string | undefined {
  if (name === undefined || (name !== "" && name.length <= MAX_NAME_LENGTH)) return undefined;
  return `The header ${SESSION_HEADER} must have 1 to ${MAX_NAME_LENGTH} characters`;
}
