import { expect, it } from "vitest";
import { ask, startForTest } from "../ask.js";

const ROLE = { roleType: "bot", _id: "60a1b2c3d4e5f60718293a66", role: "Mine", rDesc: "", permissions: {} };
const FOUND = [{ userInfo: { emailId: "x@example.com", status: "active" }, roles: { btRoles: [], adminRoles: [] }, groups: [] }];

it("is the response as a whole, also of an operation on a collection", async () => {
  const roles = { total: 1, availableMore: false, roles: [ROLE] };
  const mock = await startForTest({ data: { "roles.list": roles, "users.lookup": FOUND } });
  expect((await ask(mock, "GET /api/public/roles?roleType=bot")).body).toEqual(roles);
  expect((await ask(mock, "POST /api/public/usersInfo", { body: { emailIds: ["x@example.com"] } })).body).toEqual(FOUND);
});
