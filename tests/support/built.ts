import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/lib/root.js";

/** The package as users get it is made by the lint step, which `npm test` runs first. */
export function assertBuilt(): void {
  if (!existsSync(join(ROOT, "dist/src/client/index.js"))) throw new Error("dist/ is missing. Run: npm run build");
}
