import { describe, expectTypeOf, it } from "vitest";
import { type ClientOptions, createClient, type Kore } from "../../src/client/index.js";

const baseUrl = "https://platform.kore.ai";

describe("createClient", () => {
  it("returns the client type", () => {
    expectTypeOf(createClient).toEqualTypeOf<(options: ClientOptions) => Kore>();
    createClient({ baseUrl, auth: async () => "token", fetch });
  });

  it("takes no undeclared option and requires the others", () => {
    // @ts-expect-error the option is called baseUrl
    createClient({ baseURL: baseUrl, auth: "token" });
    // @ts-expect-error there is no such option
    createClient({ baseUrl, auth: "token", timeout: 1 });
    // @ts-expect-error auth is required
    createClient({ baseUrl });
    // @ts-expect-error baseUrl is required
    createClient({ auth: "token" });
  });
});
