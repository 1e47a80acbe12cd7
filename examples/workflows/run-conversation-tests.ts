import type { Kore } from "kore-xo-api";
import { fileFrom } from "kore-xo-api/node";

export const inputs = ["botId", "testFile", "testSuiteName", "userEmail"] as const;

/** Imports a file as a conversation test suite, runs the suite and reports how many steps passed. */
export default async function runConversationTests(kore: Kore, input: Record<(typeof inputs)[number], string>) {
  const { botId: streamId, testFile, testSuiteName, userEmail: userEmailId } = input;
  const file = { file: await fileFrom(testFile), fileContext: "bulkImport" as const, fileExtension: "json" };
  const { fileId: fileName } = await kore.files.upload({ body: file });
  await kore.conversationTests.import({ streamId, body: { fileName, name: testSuiteName, userEmailId } }).wait();
  const run = kore.conversationTests.run({ streamId, testSuiteName, body: { version: "inDevelopment", userEmailId } });
  const { result } = await run.wait({ deadlineMs: 20 * 60_000 });
  return result;
}
