import { describe, expect, it } from "vitest";
import { ask, expectError, startForFile } from "./ask.js";

const mock = await startForFile();

type Item = Record<string, unknown>;
const bodyOf = async (call: string, body?: unknown, headers: Record<string, string> = {}) => {
  const response = await ask(mock, call, {
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });
  expect(response.status, response.text).toBe(200);
  return response.body as Item;
};

describe("rows of a table", () => {
  const TABLE = "/api/public/tables/Orders";
  const where = (...conditions: [field: string, operand: string, value: unknown][]) => ({
    query: { expressions: conditions.map(([field, operand, value]) => ({ field, operand, value })), operator: "and" },
  });
  const rows = async (query: object = { query: {} }, paging = "?sys_limit=100") =>
    (await bodyOf(`POST ${TABLE}/query${paging}`, query)) as { queryResult: Item[]; total: number; hasMore: boolean };
  const insert = (data: object) => bodyOf(`POST ${TABLE}`, { data });

  it("that are inserted together are found by their values, each with ids of its own", async () => {
    const { records } = (await bodyOf(`POST ${TABLE}/bulk`, {
      data: [1, 2, 3].map((Quantity) => ({ Order_Number: "ORD-NEW", Quantity })),
    })) as { records: Item[] };
    expect(records.map(({ Quantity }) => Quantity)).toEqual([1, 2, 3]);
    for (const id of ["sys_Id", "_id"]) expect(new Set(records.map((row) => row[id])).size).toBe(3);
    const { queryResult, total } = await rows(where(["Order_Number", "=", "ORD-NEW"], ["Quantity", ">", 1]));
    expect(queryResult.map(({ Quantity }) => Quantity)).toEqual([3, 2]);
    expect(total).toBe(2);
  });

  it("do not share an id with each other or with those that were there", async () => {
    for (let turn = 0; turn < 3; turn++) await insert({ Order_Number: `ORD-${turn}` });
    const [first, second] = [await rows(), await rows({ query: {} }, "?sys_limit=100&sys_offset=100")];
    const ids = [...first.queryResult, ...second.queryResult].map(({ sys_Id }) => sys_Id);
    expect(ids).toHaveLength(123);
    expect(new Set(ids).size).toBe(123);
  });

  it("are changed where they meet the conditions, and counted", async () => {
    await insert({ Order_Number: "ORD-A", Status: "open" });
    expect(await bodyOf(`PUT ${TABLE}`, { ...where(["Order_Number", "=", "ORD-A"]), data: { Status: "shipped" } })).toEqual({
      nModified: 1,
    });
    expect((await rows(where(["Order_Number", "=", "ORD-A"]))).queryResult).toMatchObject([{ Order_Number: "ORD-A", Status: "shipped" }]);
    expect(await bodyOf(`PUT ${TABLE}`, { ...where(["Order_Number", "=", "none"]), data: { Status: "open" } })).toEqual({ nModified: 0 });
  });

  it("are deleted where they meet the conditions, and counted", async () => {
    for (const Quantity of [91, 92, 93]) await insert({ Quantity });
    expect(await bodyOf(`DELETE ${TABLE}`, where(["Quantity", ">", 91]))).toEqual({ nDeleted: 2 });
    expect((await rows(where(["Quantity", ">", 90]))).queryResult).toMatchObject([{ Quantity: 91 }]);
    const { total } = await rows();
    const gone = (await bodyOf(`DELETE ${TABLE}`, where(["Order_Number", "=", "ORD-1043"]))).nDeleted as number;
    expect(gone).toBeGreaterThan(0);
    expect((await rows()).total).toBe(total - gone);
    expect((await rows(where(["Order_Number", "=", "ORD-1043"]))).queryResult).toEqual([]);
  });

  it("meet any of the conditions where the operator is or", async () => {
    await insert({ Order_Number: "A", Quantity: 1001 });
    await insert({ Order_Number: "B", Quantity: 1002 });
    const query = { ...where(["Order_Number", "=", "A"], ["Quantity", "=", "1002"]).query, operator: "or" };
    expect((await rows({ query })).queryResult.map(({ Order_Number }) => Order_Number)).toEqual(["B", "A"]);
    expect((await rows(where(["Quantity", "!=", 1001], ["Quantity", ">", 1000]))).queryResult).toHaveLength(1);
  });

  it("are not inserted when the insertion is refused, and not deleted when another response is preferred", async () => {
    expect((await ask(mock, `POST ${TABLE}`, { body: { data: { Order_Number: [] } } })).status).toBe(412);
    await ask(mock, `DELETE ${TABLE}`, { body: { query: {} }, headers: { prefer: "code=500" } });
    expect((await rows()).total).toBe(120);
  });
});

describe("users", () => {
  const USERS = "/api/public/users";
  const lookup = (...emailIds: string[]) => bodyOf("POST /api/public/usersInfo", { emailIds }) as unknown as Promise<Item[]>;
  const create = (emailId: string, firstName = "New") => bodyOf(`POST ${USERS}`, { users: [{ userInfo: { emailId, firstName } }] });
  const listed = async () => ((await bodyOf("GET /api/public/alluserroles")).users as Item[]).map(({ username }) => username);

  it("that are created appear in lookups and in the list", async () => {
    expect(await create("ada@example.com", "Ada")).toMatchObject({
      failedUserDetails: [{ userInfo: { emailId: "ada@example.com", firstName: "Ada", status: "success" } }],
      total: 1,
    });
    expect(await lookup("ada@example.com")).toMatchObject([
      { userInfo: { emailId: "ada@example.com", firstName: "Ada", status: "active" } },
    ]);
    expect(await listed()).toContain("ada@example.com");
    const ids = ((await bodyOf("GET /api/public/alluserroles")).users as Item[]).map(({ userId }) => userId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("that are unknown are reported as the examples show, beside those that are known", async () => {
    expect(await lookup("nobody@example.com", "travel.desk@example.com")).toMatchObject([
      { userInfo: { emailId: "nobody@example.com", status: "failure", reason: { errors: [{ msg: expect.stringMatching(/not found/) }] } } },
      { userInfo: { emailId: "travel.desk@example.com", status: "active" } },
    ]);
  });

  it("are changed by any of the ids that name them", async () => {
    await create("ada@example.com", "Ada");
    await bodyOf(`PUT ${USERS}`, { users: [{ userInfo: { emailId: "ada@example.com", firstName: "Augusta" } }] });
    expect(await lookup("ada@example.com")).toMatchObject([{ userInfo: { firstName: "Augusta" } }]);
    await bodyOf("POST /api/public/useraccess", { emailIds: ["ada@example.com"], canCreateBot: false, isDeveloper: false });
    expect(await lookup("ada@example.com")).toMatchObject([{ canCreateBot: false, isDeveloper: false }]);
  });

  it("are refused a change when nobody has that address", async () => {
    const body = { emailIds: ["nobody@example.com"], canCreateBot: true, isDeveloper: true };
    expectError(await ask(mock, "POST /api/public/useraccess", { body }), 400, /One or more entered emails not found/);
    const failed = await bodyOf(`PUT ${USERS}`, { users: [{ userInfo: { emailId: "nobody@example.com", firstName: "No" } }] });
    expect(failed).toMatchObject({
      failedUserDetails: [{ userInfo: { emailId: "nobody@example.com", firstName: "No", status: "failure" } }],
    });
  });

  it("are gone once they are deleted", async () => {
    await create("ada@example.com");
    await bodyOf(`DELETE ${USERS}`, { deleteEmailIds: ["ada@example.com"] });
    await bodyOf(`DELETE ${USERS}`, { orgUserIds: ["EMP-1043"] });
    expect(await listed()).toEqual(["travel.desk@example.com"]);
    expect(await lookup("ada@example.com")).toMatchObject([{ userInfo: { status: "failure" } }]);
    expect(await bodyOf(`DELETE ${USERS}`, { deleteEmailIds: ["ada@example.com"] })).toMatchObject({
      failedUserDetails: [{ emailId: "ada@example.com" }],
    });
  });
});

describe("roles", () => {
  const roles = async (query = "") => ((await bodyOf(`GET /api/public/roles${query}`)).roles as Item[]).map(({ role }) => role);

  it("are filtered by their type", async () => {
    expect(await roles("?roleType=admin&limit=50")).toEqual(["admin", "Travel Desk admin"]);
    expect(await roles("?roleType=bot&limit=50")).toEqual(["Bot Owner", "Bot Tester"]);
  });

  it("are as many as the limit allows", async () => {
    const body = await bodyOf("GET /api/public/roles?roleType=bot&limit=1");
    expect(body).toMatchObject({ total: 2, availableMore: true });
    expect(body.roles).toHaveLength(1);
  });

  it("that are imported appear in the list", async () => {
    await bodyOf("POST /api/public/roles/import?roletype=admin", { fileId: "60a1b2c3d4e5f60718293a76" });
    expect(await roles("?roleType=admin&limit=50")).toContain("Night Shift admin");
  });
});

it("FAQs that are added appear in both lists, of their bot only", async () => {
  const faq = { questionPayload: { question: "May I bring a dog?" }, answerPayload: [], knowledgeTaskId: "k", subQuestions: [] };
  const example = { responseType: "message", subAnswers: [], streamId: "b-1", parent: "p", leafterm: "Pets", qsId: "q" };
  await bodyOf("POST /api/public/bot/b-1/faqs/bulk?language=en", { faqs: [{ ...faq, ...example }] });
  const first = async (path: string) => ((await bodyOf(`GET ${path}`)).faqs as Item[])[0];
  expect(await first("/api/public/bot/b-1/faqs?language=en&ktId=k")).toMatchObject({ questionPayload: faq.questionPayload });
  expect(await first("/api/public/bot/b-1/v2/faqs?language=en&state=published")).toMatchObject({ questionPayload: faq.questionPayload });
  expect(await first("/api/public/bot/b-2/faqs?language=en&ktId=k")).not.toMatchObject({ questionPayload: faq.questionPayload });
});

it("devices are listed from their subscription to their end", async () => {
  const STREAM = "/api/public/streams/b-1";
  const devices = async () =>
    ((await bodyOf(`GET ${STREAM}/subscribeddevices?uId=u-1`)).subscribedDevices as Item[]).map(({ deviceId }) => deviceId);
  await bodyOf(`POST ${STREAM}/sdknotifications/subscribe`, { deviceId: "phone-1", osType: "iOS", userId: "u-1" });
  expect(await devices()).toContain("phone-1");
  const gone = {
    userId: "u-1",
    devices: [
      { deviceId: "phone-1", osType: "iOS" },
      { deviceId: "none", osType: "iOS" },
    ],
  };
  expect(await bodyOf(`DELETE ${STREAM}/sdknotifications/unsubscribe`, gone)).toMatchObject({
    unsubscribedDevices: [{ deviceId: "phone-1" }],
    invalidDeviceIds: [{ deviceId: "none" }],
  });
  expect(await devices()).not.toContain("phone-1");
});

it("a language must be added before it can be the default", async () => {
  const LANGUAGE = "/api/1.1/public/bot/b-1";
  const setDefault = () => ask(mock, `POST ${LANGUAGE}/defaultLanguage`, { body: { languageCode: "fi" } });
  const refused = await setDefault();
  expect(refused.status).toBe(400);
  expect(refused.text).toContain("isn't currently configured");
  const configuration = { nluLanguage: "en", inputTranslation: true, responseTranslation: true };
  await bodyOf(`POST ${LANGUAGE}/language`, { enableLanguage: "fi", langDefinitionMode: {}, multiLingualConfigurations: configuration });
  expect((await setDefault()).status).toBe(200);
});

describe("what a list is asked for", () => {
  const SESSIONS = "POST /api/public/bot/b-1/getSessions";

  it("by a field of its items is honoured", async () => {
    const sessions = async (body: object) => (await bodyOf(SESSIONS, { limit: 100, ...body })).sessions as Item[];
    const one = (await sessions({}))[7]?.sessionId;
    expect((await sessions({ sessionId: [one] })).map(({ sessionId }) => sessionId)).toEqual([one]);
    expect(await sessions({ userId: "u-nobody" })).toEqual([]);
  });

  it("and is not honoured, is said in one header", async () => {
    const body = { dateFrom: "2026-03-02", dateTo: "2026-03-05", sessionId: ["60a1b2c3d4e5f60718293b10"] };
    const response = await ask(mock, SESSIONS, { body });
    expect(response.headers.get("mock-ignored")).toBe("dateFrom, dateTo");
    expect((await ask(mock, SESSIONS, { body: {} })).headers.has("mock-ignored")).toBe(false);
  });

  it("by a parameter that only has the name of a field is left alone", async () => {
    const query = { type: "performance", filters: { from: "2026-03-02T00:00:00.000Z", to: "2026-03-03T00:00:00.000Z" }, limit: 10 };
    const { result } = await bodyOf("POST /api/public/bot/b-1/getAnalytics", query);
    expect(result).toHaveLength(10);
  });

  it("in an order is honoured", async () => {
    const times = async (order: string) => {
      const query = {
        filters: { from: "2026-03-02T00:00:00.000Z", to: "2026-03-03T00:00:00.000Z" },
        sort: { by: "timestamp", order },
        limit: 50,
      };
      const { result } = await bodyOf("POST /api/public/bot/b-1/getFeedbackSurveyResponses", query);
      return (result as Item[]).map(({ timestamp }) => String(timestamp));
    };
    const ascending = await times("asc");
    expect(ascending).toEqual(ascending.toSorted());
    const descending = await times("desc");
    expect(descending).toEqual(descending.toSorted().reverse());
    expect(descending[0]).not.toBe(ascending[0]);
  });

  it("oldest first is honoured", async () => {
    const times = async (forward?: boolean) => {
      const { messages } = await bodyOf("POST /api/public/bot/b-1/getMessages", { limit: 50, ...(forward !== undefined && { forward }) });
      return (messages as Item[]).map(({ createdOn }) => String(createdOn));
    };
    expect(await times(true)).toEqual((await times(true)).toSorted());
    expect(await times()).toEqual((await times(false)).toSorted().reverse());
  });
});
