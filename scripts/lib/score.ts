import { mustRun, tool } from "./tool.js";

/** What `redocly score` says of the bundle; parts are between 0 and 1. */
export interface Score {
  agentReadiness: number;
  subscores: Record<string, number>;
  operationScores: Record<string, { agentReadiness: number; subscores: Record<string, number> }>;
}

export async function readScore(): Promise<Score> {
  const output = await mustRun("redocly score", tool("@redocly/cli", "redocly", "score", "generated/openapi.yaml", "--format", "json"));
  return JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1)) as Score;
}
