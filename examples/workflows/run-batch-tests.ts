import type { Kore } from "kore-xo-api";
import { fileFrom } from "kore-xo-api/node";

export const inputs = ["botId", "testFile", "testSuiteName"] as const;

/** Imports a CSV file as a batch test suite, runs the suite and downloads the results. */
export default async function runBatchTests(kore: Kore, { botId, testFile, testSuiteName }: Record<(typeof inputs)[number], string>) {
  const file = { file: await fileFrom(testFile), fileContext: "bulkImport" as const, fileExtension: "csv" };
  const { fileId: fileName } = await kore.files.upload({ body: file });
  await kore.batchTests.import({ botId, body: { fileName, name: testSuiteName, delimiter: ",", description: "Imported" } });
  return kore.batchTests.run({ botId, testSuiteName, body: { version: "inDevelopment" } }).download();
}
