import { main } from "./lib/main.js";
import { verifyLive } from "./verify/verify-live.js";

await main(async () => {
  process.exitCode = await verifyLive(process.argv.slice(2), process.env, console.log);
});
