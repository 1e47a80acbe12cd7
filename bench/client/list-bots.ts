import { createClient } from "../../src/client/index.js";

/** A small program with a ready token: bundlers leave out what it does not use of the client. */
export const page = await createClient({ baseUrl: "https://platform.kore.ai", auth: "made-up" }).bots.list();
