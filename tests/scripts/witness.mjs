// Loaded into every Node process of a build by NODE_OPTIONS: writes down which files each task reads and which hosts it connects to.
import fs, { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const log = process.env.WITNESS_LOG ?? "";
/** The script of the task that this process belongs to; what it starts inherits the name. */
const isBuild = process.argv[1]?.endsWith("scripts/build.ts") ?? true;
if (!isBuild) process.env.WITNESS_TASK ??= process.argv[1];

/** @param {"read" | "connect"} what @param {unknown} target */
function note(what, target) {
  const task = process.env.WITNESS_TASK ?? "";
  appendFileSync(log, `${JSON.stringify({ task, what, target: String(target) })}\n`);
}

/** @param {any} owner @param {string} name @param {"read" | "connect"} what @param {(args: any[]) => unknown} targetOf */
function watch(owner, name, what, targetOf) {
  const original = owner[name];
  /** @this {unknown} @param {any[]} args */
  owner[name] = function (...args) {
    const target = targetOf(args);
    if (target !== undefined) note(what, target);
    return Reflect.apply(original, this, args);
  };
}

for (const name of ["readFileSync", "readFile", "openSync", "open", "createReadStream"]) watch(fs, name, "read", fileOf);
for (const name of ["readFile", "open"]) watch(fs.promises, name, "read", fileOf);
watch(net.Socket.prototype, "connect", "connect", hostOf);
syncBuiltinESMExports();

/** @param {any[]} args */
function fileOf([file]) {
  return typeof file === "string" || file instanceof URL ? file : undefined;
}

/** The host of a connection, unless it is to a pipe on this machine. @param {any[]} args */
function hostOf([first, second]) {
  const options = Array.isArray(first) ? first[0] : first;
  if (typeof options === "object") return options.path ? undefined : `${options.host}:${options.port}`;
  return typeof options === "number" ? `${second}:${options}` : undefined;
}
