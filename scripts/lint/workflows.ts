import type { Description } from "../../src/description/description.js";
import { loadWorkflowFiles, type WorkflowFile } from "../workflows/load-workflows.js";
import type { WorkflowRule } from "../workflows/rules/rule.js";
import { workflowExpressions } from "../workflows/rules/workflow-expressions.js";
import { workflowInputs } from "../workflows/rules/workflow-inputs.js";
import { workflowPolls } from "../workflows/rules/workflow-polls.js";
import { workflowSteps } from "../workflows/rules/workflow-steps.js";
import type { LintFinding } from "./finding.js";

const RULES: Readonly<Record<string, WorkflowRule>> = {
  "workflow-inputs": workflowInputs,
  "workflow-steps": workflowSteps,
  "workflow-expressions": workflowExpressions,
  "workflow-polls": workflowPolls,
};

/** What our rules find in openapi/workflows. Redocly checks the format of the files; it does not look into the description. */
export async function runWorkflowRules(description: Description): Promise<LintFinding[]> {
  return (await loadWorkflowFiles(description)).flatMap((file) => checkWorkflows(file, description));
}

export function checkWorkflows({ file, name, workflows, lineOf }: WorkflowFile, description: Description): LintFinding[] {
  return workflows.flatMap((workflow) =>
    Object.entries(RULES).flatMap(([rule, check]) =>
      check({ workflow, fileName: name, description }).map(({ message, place }) => ({
        file,
        line: lineOf(place),
        column: 1,
        rule,
        message,
      })),
    ),
  );
}
