import type { Description } from "../../../src/description/description.js";
import type { WorkflowView } from "../view/workflow-view.js";

/** The index for language models (llmstxt.org): what this is, and where to read on in Markdown. */
export function llmsText({ title, modules }: Description, workflows: readonly WorkflowView[]): string {
  return [
    `# ${title}`,
    "",
    "> Unofficial reference of the public REST API of Kore.ai's XO Platform. Each request carries a JWT, signed with HS256, in the header `auth`.",
    "",
    "The npm package `kore-xo-api` has a typed client (`kore.<module>.<verb>(input)`) and a mock of every operation.",
    "",
    "## Modules",
    "",
    ...modules.map(
      ({ name, title: module, description, operations }) =>
        `- [${module}](api/${name}.md): ${description} ${operations.length} operations.`,
    ),
    "",
    "## Workflows",
    "",
    `[What takes several calls](workflows.md), step by step: ${workflows.map(({ summary }) => summary).join("; ")}.`,
    "",
    "## Machine-readable",
    "",
    "- [OpenAPI 3.1, YAML](downloads/openapi.yaml)",
    "- [OpenAPI 3.1, JSON](downloads/openapi.json)",
    "",
  ].join("\n");
}
