import { describe, expectTypeOf, it } from "vitest";
import type {
  Call,
  DownloadCall,
  DownloadOptions,
  DownloadProgress,
  Item,
  JobCall,
  Kore,
  OperationId,
  Output,
  PagedCall,
  Schema,
  WaitOptions,
} from "../../src/client/index.js";

declare const kore: Kore;

describe("a paged call", () => {
  it("can be iterated, item by item or page by page", async () => {
    expectTypeOf(kore.bots.list()).toEqualTypeOf<PagedCall<"bots.list">>();
    for await (const bot of kore.bots.list()) expectTypeOf(bot).toEqualTypeOf<Schema<"Bot">>();
    for await (const page of kore.bots.list().pages()) expectTypeOf(page).toEqualTypeOf<Schema<"BotPage">>();
    expectTypeOf(await kore.bots.list().toArray({ max: 5 })).toEqualTypeOf<Schema<"Bot">[]>();
  });

  it("has the items of its response, wherever they are", () => {
    expectTypeOf<Item<"bots.list">>().toEqualTypeOf<Output<"bots.list">["bots"][number]>();
    expectTypeOf<Item<"sessions.query">>().toEqualTypeOf<Output<"sessions.query">["sessions"][number]>();
    expectTypeOf<Item<"logs.listDebug">>().toEqualTypeOf<Output<"logs.listDebug">[number]>();
    expectTypeOf<Item<"logs.queryLlmUsage">>().toEqualTypeOf<Output<"logs.queryLlmUsage">[number]>();
    expectTypeOf<Item<"tables.queryRows">>().toEqualTypeOf<Output<"tables.queryRows">["queryResult"][number]>();
    expectTypeOf<Item<"roles.list">>().toBeNever();
    expectTypeOf<Item<OperationId>>().not.toBeAny();
  });

  it("takes max and nothing else", () => {
    kore.bots.list().toArray();
    // @ts-expect-error the option is called max
    kore.bots.list().toArray({ limit: 5 });
    // @ts-expect-error max is a number
    kore.bots.list().toArray({ max: "5" });
  });

  it("exists only for operations that the description declares as paged", async () => {
    expectTypeOf(kore.roles.list({ roleType: "bot" })).not.toHaveProperty("pages");
    // @ts-expect-error the description has no pages for the roles
    kore.roles.list({ roleType: "bot" }).pages();
    // @ts-expect-error nor can they be iterated
    for await (const role of kore.roles.list({ roleType: "bot" })) console.log(role);
    // @ts-expect-error a single object is not a list
    kore.bots.getExportStatus({ botId: "st-1" }).toArray();
    // @ts-expect-error rows are inserted, not listed
    kore.tables.deleteRows({ tableName: "t", body: { query: {} } }).pages();
  });
});

describe("the call of a job", () => {
  it("resolves to the status of the status operation", async () => {
    const start = kore.bots.publish({ botId: "st-1", body: { versionComment: "nightly" } });
    expectTypeOf(start).toEqualTypeOf<JobCall<"bots.publish">>();
    expectTypeOf(start).toExtend<Call<"bots.publish">>();
    expectTypeOf(await start.wait()).toEqualTypeOf<Output<"bots.getPublishStatus">>();
    expectTypeOf(await kore.bots.getPublishStatus({ botId: "st-1" }).wait()).toEqualTypeOf<Output<"bots.getPublishStatus">>();
    expectTypeOf(await kore.bots.importInto({ botId: "st-1", body: { botDefinition: "f-1", configInfo: "f-2" } }).wait()).toEqualTypeOf<
      Output<"bots.getImportStatus">
    >();
  });

  it("takes the wait options, and passes the status to onProgress", () => {
    const call = kore.bots.getExportStatus({ botId: "st-1" });
    call.wait({ onProgress: (status) => expectTypeOf(status).toEqualTypeOf<Output<"bots.getExportStatus">>() });
    call.wait({ intervalMs: 1, deadlineMs: 2, signal: AbortSignal.abort() });
    expectTypeOf(call.wait).parameter(0).toEqualTypeOf<WaitOptions<"bots.getExportStatus"> | undefined>();
    // @ts-expect-error the option is called intervalMs
    call.wait({ interval: 1 });
    // @ts-expect-error the option is called deadlineMs
    call.wait({ timeoutMs: 1 });
    // @ts-expect-error times are numbers
    call.wait({ intervalMs: "1s" });
    // @ts-expect-error the listener takes the status of this job
    call.wait({ onProgress: (status: { percent: number }) => status });
    // @ts-expect-error bytes are counted by download()
    call.wait({ onReceived: () => {} });
  });

  it("exists only for operations that start a job or report its status", () => {
    // @ts-expect-error a list is not a job
    kore.bots.list().wait();
    // @ts-expect-error functions are imported at once
    kore.bots.importFunctions({ botId: "st-1", body: {} as never }).wait();
    // @ts-expect-error users are created at once
    kore.users.create({ body: { users: [] } }).wait();
  });
});

describe("the call of a job with a file", () => {
  it("resolves to a Response", () => {
    const start = kore.bots.export({ botId: "st-1", body: { exportType: "latest" } });
    expectTypeOf(start).toEqualTypeOf<DownloadCall<"bots.export">>();
    expectTypeOf(start.download()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(kore.bots.getExportStatus({ botId: "st-1" }).download()).toEqualTypeOf<Promise<Response>>();
  });

  it("takes the wait options, and passes the progress to onReceived", () => {
    const call = kore.bots.getExportStatus({ botId: "st-1" });
    expectTypeOf(call.download).parameter(0).toEqualTypeOf<DownloadOptions<"bots.getExportStatus"> | undefined>();
    call.download({ intervalMs: 1, onReceived: (received) => expectTypeOf(received).toEqualTypeOf<DownloadProgress>() });
    // @ts-expect-error the option is called onReceived
    call.download({ onDownload: () => {} });
  });

  it("exists only for jobs that end with a link", () => {
    // @ts-expect-error publishing produces no file
    kore.bots.publish({ botId: "st-1", body: { versionComment: "nightly" } }).download();
    // @ts-expect-error nor does its status
    kore.bots.getPublishStatus({ botId: "st-1" }).download();
    // @ts-expect-error a list is not a job
    kore.bots.list().download();
  });
});

describe("the calls of the table", () => {
  it("are promises, whatever else they can do", () => {
    type Calls = {
      [Id in OperationId]: Id extends `${infer Module}.${infer Verb}` ? ReturnType<MethodAt<Module, Verb>> : never;
    }[OperationId];
    type MethodAt<Module, Verb> = Module extends keyof Kore
      ? Verb extends keyof Kore[Module]
        ? Kore[Module][Verb] extends (...args: never[]) => unknown
          ? Kore[Module][Verb]
          : never
        : never
      : never;
    expectTypeOf<Calls>().toExtend<Promise<unknown>>();
    expectTypeOf<Calls>().not.toBeNever();
    expectTypeOf<Calls>().not.toBeAny();
  });
});
