/**
 * CI job: runs a conversation test suite of a bot, waits for it, and fails if a step failed.
 *
 *     npx tsx examples/run-tests.ts st-7a2b9c10 "Travel Desk regression" travel.desk@example.com
 */
import { createClient, isJobError, type Schema } from "kore-xo-api";
import { account, stop } from "./environment.js";

const [streamId, testSuiteName, userEmailId] = process.argv.slice(2);
if (!streamId || !testSuiteName || !userEmailId) stop("Pass the bot's id, the suite's name, and the email address of its owner.");

const kore = createClient(account);
const run = kore.conversationTests.run({ streamId, testSuiteName, body: { version: "inDevelopment", userEmailId } });

try {
  report(
    await run.wait({
      onProgress: ({ percentageCompleted = 0 }) => console.log(`${percentageCompleted} %`),
      intervalMs: 2_000,
      deadlineMs: 20 * 60_000,
    }),
  );
} catch (error) {
  if (!isJobError(error, "conversationTests.run")) throw error;
  report(error.status);
}

function report({ status, result }: Schema<"ConversationTestRunStatus">): void {
  const { passed = 0, failed = 0, total = 0 } = result?.stepDetails ?? {};
  console.log(`${testSuiteName}: ${status}; ${passed} of ${total} steps passed, ${failed} failed`);
  // Only `passed` is a documented final status. Any other one is a failure.
  if (status !== "passed" || failed > 0) process.exitCode = 1;
}
