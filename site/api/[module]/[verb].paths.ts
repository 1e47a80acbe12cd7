import { operationPage } from "../../../scripts/docs/html/operation-page.js";
import { loadWorkflowPages } from "../../../scripts/docs/load-workflow-pages.js";
import { viewOperation } from "../../../scripts/docs/view/operation-view.js";
import { workflowsWith } from "../../../scripts/docs/view/workflow-view.js";
import { loadBundle } from "../../../scripts/lib/load-bundle.js";

/** A page for each operation. */
export default {
  async paths() {
    const description = await loadBundle();
    const workflows = (await loadWorkflowPages(description)).map(({ view }) => view);
    return description.operations.map((operation) => ({
      params: { module: operation.module, verb: operation.verb, description: operation.description },
      content: operationPage(viewOperation(operation, description), workflowsWith(operation, workflows)),
    }));
  },
};
