import { main, options } from "./lib/main.js";
import { readScore } from "./lib/score.js";

/** Prints Redocly's readiness score of the bundle and what holds it back, worst first. */
await main(async () => {
  options({}, "npm run score");
  const { agentReadiness, subscores, operationScores } = await readScore();
  console.log(`Score: ${agentReadiness} of 100`);
  const parts = Object.entries(subscores).sort(([, a], [, b]) => a - b);
  for (const [name, value] of parts) console.log(`  ${name}: ${Math.round(value * 100)} %`);
  const worst = Object.entries(operationScores).sort(([, a], [, b]) => a.agentReadiness - b.agentReadiness);
  console.log("Lowest operations:");
  for (const [id, { agentReadiness: own, subscores: ownParts }] of worst.slice(0, 10)) {
    const weak = Object.entries(ownParts).filter(([, value]) => value < 0.4);
    console.log(`  ${own} ${id}: ${weak.map(([name]) => name).join(", ")}`);
  }
});
