import { modulePage } from "../../../scripts/docs/html/module-page.js";
import { loadWorkflowPages } from "../../../scripts/docs/load-workflow-pages.js";
import { loadBundle } from "../../../scripts/lib/load-bundle.js";

/** A page for each module. */
export default {
  async paths() {
    const description = await loadBundle();
    const workflows = (await loadWorkflowPages(description)).map(({ view }) => view);
    return description.modules.map((module) => ({
      params: { module: module.name, description: module.description },
      content: modulePage(module, description, workflows),
    }));
  },
};
