import { main } from "../scripts/lib/main.js";
import { UserError } from "../scripts/lib/user-error.js";
import { installRivals } from "./client/rivals.js";
import { printTable, type Row } from "./table.js";

type Part = () => Promise<Row[]>;

/** Loaded when they run: some import what `installRivals` installs. */
const CLIENT: Readonly<Record<string, Part>> = {
  size: async () => (await import("./client/size.js")).compareSizes(),
  overhead: async () => (await import("./client/overhead.js")).compareOverheads(),
  types: async () => (await import("./client/type-check.js")).compareTypeChecks(),
  signing: async () => (await import("./client/signing.js")).compareSigning(),
};
const BUILD: Readonly<Record<string, Part>> = { build: async () => (await import("./build.js")).compareBuilds() };
const MOCK: Readonly<Record<string, Part>> = { mock: async () => (await import("./mock/compare.js")).compareMocks() };
const ALL: Readonly<Record<string, Part>> = { ...CLIENT, ...BUILD, ...MOCK };

/** Runs parts of the benchmark one after another, and prints one table. */
await main(async () => {
  const parts = choose(process.argv.slice(2));
  if (Object.keys(parts).some((name) => name in CLIENT)) await installRivals();
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(parts)) {
    console.log(`${name} ...`);
    rows.push(...(await part()));
  }
  printTable(rows);
});

function choose([name, ...more]: readonly string[]): Readonly<Record<string, Part>> {
  if (name === undefined) return ALL;
  if (name === "client" && more.length === 0) return CLIENT;
  const part = ALL[name];
  if (part && more.length === 0) return { [name]: part };
  throw new UserError(`Usage: npm run bench [-- client|${Object.keys(ALL).join("|")}]`, 2);
}
