import { setTimeout } from "node:timers/promises";
import type { Kore } from "kore-xo-api";

export const inputs = ["botId", "language", "pageUrl", "knowledgeTaskId", "nodeId", "nodeName"] as const;

/** Extracts questions from a web page, adds them to a node of the knowledge graph and trains it. */
export default async function addFaqs(kore: Kore, input: Record<(typeof inputs)[number], string>) {
  const { botId, language, pageUrl, knowledgeTaskId, nodeId, nodeName } = input;
  const { _id: ExtractionId } = await kore.knowledge.extract({ botId, language, body: { fileUrl: pageUrl, name: "Extracted questions" } });
  await hasExtracted(kore, { streamId: botId, language }, ExtractionId);
  const questions = await kore.knowledge.listExtractedQuestions({ streamId: botId, ExtractionId }).toArray();
  const faqs = questions.map(({ _id: qsId, question, answer }) => ({
    ...{ streamId: botId, knowledgeTaskId, parent: nodeId, leafterm: nodeName, qsId },
    ...{ questionPayload: { question }, subQuestions: [], responseType: "message" as const, subAnswers: [] },
    answerPayload: [{ text: answer, type: "basic" as const, channel: "default" }],
  }));
  await kore.faqs.addBulk({ botId, language, body: { faqs } });
  await kore.faqs.train({ botId, body: { language } }).wait();
  return { added: faqs.length };
}

/** The list of extractions shows their states; it is no status operation, so there is no `wait()`. */
async function hasExtracted(kore: Kore, where: { streamId: string; language: string }, id: string) {
  for (let polls = 0; polls < 120; polls++) {
    const { metaqnas } = await kore.knowledge.listExtractions(where);
    if (metaqnas.some(({ _id, status }) => _id === id && status === "success")) return;
    await setTimeout(5_000);
  }
  throw new Error(`The extraction ${id} has not ended within 10 minutes.`);
}
