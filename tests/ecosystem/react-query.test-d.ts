import createQueryClient from "openapi-react-query";
import { it } from "vitest";
import { createApi } from "../../examples/react-query.js";
import type { Kore } from "../../src/client/index.js";

declare const kore: Kore;

it("accepts the client as it is", () => {
  createQueryClient(kore);
});

it("checks paths and parameters", () => {
  const api = createApi(kore);
  // @ts-expect-error there is no such path
  api.queryOptions("get", "/api/public/bot");
  // @ts-expect-error the parameter is a number
  api.queryOptions("get", "/api/public/bots", { params: { query: { limit: "50" } } });
});
