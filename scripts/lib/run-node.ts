import { spawn } from "node:child_process";
import { ROOT } from "./root.js";

/** Output of tools that says nothing about the description: Redocly's boxes (Node 20, Redoc 3) and its closing hint. */
const NOISE = /^\s*[╔║╚].*$\n?|^run `redocly lint --generate-ignore-file`.*$\n?/gm;

/** Variables of which tools read settings: what they find must depend on files alone, and no tool may phone home. */
const SETTINGS = /^(NODE_ENV|NODE_PATH|TZ|LANG|LANGUAGE|LC_.*|FORCE_COLOR|REDOCLY_.*|SPECTRAL_.*|TSX_.*)$/;
const ENVIRONMENT = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1", DO_NOT_TRACK: "1" };

/** Runs this process's Node with `args`, in the project's root by default, and collects what it prints. Aborting ends it. */
export function runNode(args: readonly string[], signal?: AbortSignal, cwd = ROOT): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"], env: environment() });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    const stop = () => child.kill();
    signal?.addEventListener("abort", stop, { once: true });
    child.on("error", reject);
    child.on("close", (code) => {
      signal?.removeEventListener("abort", stop);
      resolve({ code, output: output.replace(NOISE, "").trim() });
    });
  });
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name));
  return { ...Object.fromEntries(kept), ...ENVIRONMENT };
}
