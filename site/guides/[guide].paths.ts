import { loadGuides } from "../../scripts/docs/load-guides.js";
import { loadBundle } from "../../scripts/lib/load-bundle.js";

/** A page for each guide of openapi/guides/. */
export default {
  async paths() {
    const guides = await loadGuides(await loadBundle());
    return guides.map(({ name, title, text }) => ({ params: { guide: name }, content: `# ${title}\n\n${text}` }));
  },
};
