import { createOpenApiHttp } from "openapi-msw";
import { it } from "vitest";
import type { paths } from "../../generated/client/schema.js";

const http = createOpenApiHttp<paths>({ baseUrl: "https://platform.kore.ai" });

it("rejects handlers that the description does not allow", () => {
  http.get("/api/public/bots", ({ response }) => response(200).json({ total: 0, availableMore: false, bots: [] }));
  // @ts-expect-error there is no such path
  http.get("/api/public/bot", () => undefined);
  // @ts-expect-error the list of bots is missing
  http.get("/api/public/bots", ({ response }) => response(200).json({ total: 0 }));
});
