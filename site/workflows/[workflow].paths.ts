import { workflowPage } from "../../scripts/docs/html/workflow-page.js";
import { loadWorkflowPages } from "../../scripts/docs/load-workflow-pages.js";
import { loadBundle } from "../../scripts/lib/load-bundle.js";

/** A page for each workflow. */
export default {
  async paths() {
    const pages = await loadWorkflowPages(await loadBundle());
    return pages.map(({ view, files }) => ({
      params: { workflow: view.id, description: view.description },
      content: workflowPage(view, files),
    }));
  },
};
