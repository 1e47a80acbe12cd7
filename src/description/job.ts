import type { Description } from "./description.js";
import { evaluate, isExpression, type Message } from "./expression.js";
import type { Operation } from "./operation.js";
import { placeholders } from "./path-template.js";
import type { Link } from "./response.js";

/** A link of an operation that leads to one that reports a job: the operation starts that job. */
export interface JobLink {
  readonly link: Link;
  readonly status: Operation;
  /** What ties a status to the start that it belongs to; undefined where one of the two does not show it. */
  readonly identity: JobIdentity | undefined;
}

/** Runtime expressions to the id of a job. */
export interface JobIdentity {
  /** Into the response of the operation that starts the job. */
  readonly started: string;
  /** Into the response of the operation that reports it. */
  readonly reported: string;
}

/** The jobs that an operation starts. */
export function jobsStartedBy(operation: Operation, { byId }: Pick<Description, "byId">): JobLink[] {
  return operation.links.flatMap((link) => {
    const status = byId.get(link.operationId);
    return status?.job ? [{ link, status, identity: identityOf(link, status) }] : [];
  });
}

function identityOf({ jobIdentity: started }: Link, { job }: Operation): JobIdentity | undefined {
  const reported = job?.identity;
  return started === undefined || reported === undefined ? undefined : { started, reported };
}

/** Tells apart what an operation does for different values of its path. */
export function pathKey({ id, path }: Operation, value: (name: string) => unknown): string {
  return JSON.stringify([id, ...placeholders(path).map((name) => String(value(name)))]);
}

/** The value that a link passes for a parameter: of the message that it belongs to, or a constant. */
export function passedValue({ parameters }: Link, name: string, message: Message): unknown {
  const value = parameters[name];
  return isExpression(value) ? evaluate(value, message) : value;
}
