import { Blob as BlobOfNode } from "node:buffer";
import { Readable } from "node:stream";
import { describe, expectTypeOf, it } from "vitest";
import type { CallHeaders, Input, Kore, OperationId, Schema, Upload } from "../../src/client/index.js";

declare const kore: Kore;

describe("the input of an operation", () => {
  it("is flat, and requires the parameters that the description requires", () => {
    expectTypeOf<Input<"bots.list">>().toEqualTypeOf<{ offset?: number | undefined; limit?: number | undefined }>();
    expectTypeOf<Input<"bots.getExportStatus">>().toEqualTypeOf<{ botId: string }>();
    expectTypeOf<Input<"bots.export">>().toEqualTypeOf<{ botId: string; body: Schema<"BotExportRequest"> }>();
  });

  it("may be omitted when nothing in it is required", () => {
    kore.bots.list();
    kore.bots.list(undefined, {});
    kore.bots.list({});
    // @ts-expect-error botId is required, so the input is too
    kore.bots.getExportStatus();
  });

  it("accepts no undeclared parameter", () => {
    // @ts-expect-error the parameter is called limit
    kore.bots.list({ limt: 50 });
    // @ts-expect-error limit is a number
    kore.bots.list({ limit: "50" });
    // @ts-expect-error a status call has no query parameter
    kore.bots.getExportStatus({ botId: "st-1", limit: 1 });
  });

  it("requires every path parameter", () => {
    // @ts-expect-error botId is required
    kore.bots.getExportStatus({});
    // @ts-expect-error botId is required next to the body
    kore.bots.export({ body: { exportType: "latest" } });
    // @ts-expect-error null is no id
    kore.bots.getExportStatus({ botId: null });
  });

  it("has the described body", () => {
    kore.bots.export({ botId: "st-1", body: { exportType: "latest", subTasks: { dialogs: ["Book"] } } });
    // @ts-expect-error the body is required
    kore.bots.export({ botId: "st-1" });
    // @ts-expect-error exportType is required
    kore.bots.export({ botId: "st-1", body: {} });
    // @ts-expect-error draft is not a valid value
    kore.bots.export({ botId: "st-1", body: { exportType: "draft" } });
    // @ts-expect-error the key is called allTasks
    kore.bots.export({ botId: "st-1", body: { exportType: "latest", alltasks: true } });
    // @ts-expect-error the nested key is called dialogs
    kore.bots.export({ botId: "st-1", body: { exportType: "latest", subTasks: { dialog: [] } } });
    // @ts-expect-error a list takes no body
    kore.bots.list({ body: {} });
  });

  it("has an optional body where the description has one", () => {
    expectTypeOf<Input<"sessions.queryAccount">>().toHaveProperty("body");
    expectTypeOf<undefined>().toExtend<Input<"sessions.queryAccount">["body"]>();
    // A caller queries a table without a filter and gets rows.
    kore.tables.queryRows({ tableName: "Orders" });
  });

  it("accepts files as Blob or stream, of the platform and of Node's modules", () => {
    const upload = (file: Upload) => kore.files.upload({ body: { file, fileContext: "bulkImport", fileExtension: "json" } });
    upload(new Blob([]));
    upload(new Blob([]).stream());
    upload(new BlobOfNode([]));
    upload(Readable.toWeb(Readable.from([])));
    expectTypeOf<Input<"files.upload">["body"]["file"]>().toEqualTypeOf<Upload>();
    // @ts-expect-error a stream of Node is no web stream
    upload(Readable.from([]));
    // @ts-expect-error a file has bytes, not text
    upload(new Blob([]).stream().pipeThrough(new TextDecoderStream()));
    kore.files.upload({ body: { file: new File([], "a.json"), fileContext: "bulkImport", fileExtension: "json" } });
    // @ts-expect-error a file is a Blob, not its path
    kore.files.upload({ body: { file: "a.json", fileContext: "bulkImport", fileExtension: "json" } });
  });

  it("takes what may be undefined, and read-only lists", () => {
    const limit = undefined as number | undefined;
    kore.bots.list({ limit });
    const dialogs: readonly string[] = ["Book"];
    kore.bots.export({ botId: "st-1", body: { exportType: "latest", subTasks: { dialogs }, exportOptions: undefined } });
    kore.users.lookup({ body: { emailIds: ["travel.desk@example.com"] as const } });
    // @ts-expect-error a required parameter is not undefined
    kore.bots.getExportStatus({ botId: undefined });
  });

  it("is an object type without `any` for every operation", () => {
    expectTypeOf<Input<OperationId>>().not.toBeAny();
    expectTypeOf<Input<OperationId>>().toExtend<object>();
  });
});

describe("the options of a call", () => {
  it("accept no undeclared option", () => {
    kore.bots.list({}, { signal: AbortSignal.timeout(1), headers: { "bot-language": "en" } });
    // @ts-expect-error the option is called signal
    kore.bots.list({}, { singal: AbortSignal.timeout(1) });
    // @ts-expect-error the input comes first
    kore.bots.list({ signal: AbortSignal.timeout(1) });
  });
});

describe("the headers of a call", () => {
  const send = (headers: CallHeaders) => kore.bots.list({}, { headers });

  it("are those of the description, some of gateways and tracing, and those with x-", () => {
    send({ "bot-language": "en", traceparent: "00-1-2-01", "x-request-id": "r-1", "X-Tenant": "t-1" });
    send({ "bot-language": undefined });
    // @ts-expect-error the header is called bot-language
    send({ "bot-langauge": "en" });
    // @ts-expect-error a header is text
    send({ "bot-language": 5 });
    // @ts-expect-error so is a custom one
    send({ "x-request-id": 5 });
  });

  it("may be any in a record or in Headers", () => {
    const carrier: Record<string, string> = {};
    send(carrier);
    send(new Headers({ "surrogate-control": "no-store" }));
  });
});

describe("the table", () => {
  it("has only operations that exist", () => {
    // @ts-expect-error there is no such operation
    kore.bots.archive();
    // @ts-expect-error there is no such module
    kore.robots.list();
  });
});
