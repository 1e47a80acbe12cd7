import type { Files } from "./lint-fixture.js";

/** A description of four operations that no rule has anything against: a page, a search, the start of a job and its state. */
export const BASE: Files = {
  "openapi/openapi.yaml": `openapi: 3.1.1
info:
  title: Test
  version: 1.0.0
  description: A description for tests.
  contact: { name: Test, url: https://example.com }
  license: { name: MIT, identifier: MIT }
servers: [{ url: https://platform.example.com }]
tags: [{ name: bots, x-displayName: Bots, description: Bots. }]
x-tagGroups: [{ name: All, tags: [bots] }]
components:
  securitySchemes:
    botBuilder: { $ref: ./shared/security.yaml#/botBuilder }
    adminConsole: { $ref: ./shared/security.yaml#/adminConsole }
paths:
  /api/public/bots: { $ref: ./modules/bots/paths/bots.yaml }
  /api/public/bots/lookup: { $ref: ./modules/bots/paths/bots.lookup.yaml }
  /api/public/bot/{botId}/export: { $ref: ./modules/bots/paths/bot.by-bot-id.export.yaml }
`,
  "openapi/shared/security.yaml": `
botBuilder: { type: apiKey, in: header, name: auth, description: A token of the bot. }
adminConsole: { type: apiKey, in: header, name: auth, description: A token of the account. }
`,
  "openapi/shared/responses.yaml": `
Failure:
  description: The call failed.
  x-provenance: { level: observed }
  content:
    application/json:
      schema: { $ref: ./schemas/ErrorResponse.yaml }
      examples: { failed: { value: { errors: [{ msg: Failed }] } } }
`,
  "openapi/shared/schemas/ErrorResponse.yaml": `
type: object
description: What went wrong.
properties:
  errors:
    type: array
    description: Failures.
    items: { type: object, properties: { msg: { type: string, description: In words. } } }
`,
  "openapi/modules/bots/paths/bots.yaml": `
get:
  operationId: bots.list
  tags: [bots]
  summary: List the bots
  description: Returns one page of bots. Responds with HTTP 200 even when some cannot be read.
  externalDocs: { url: https://docs.kore.ai/ai-for-service/apis/automation/get-bots }
  x-provenance: { page: get-bots, edition: docs-v2, checked: 2026-11-21, level: documented }
  x-rate-limit: { level: account, perMinute: 60, perHour: 1800 }
  x-pagination:
    style: page
    position: $request.query.offset
    limit: $request.query.limit
    items: $response.body#/bots
    total: $response.body#/total
    identity: $response.body#/bots/0/name
  x-error-in-200: { items: $response.body#/failed }
  x-resource: { collection: bots, action: list, identity: name }
  security:
    - adminConsole: [Bot Definition > Bot Export]
  parameters:
    - { name: offset, in: query, description: Number of the page., schema: { type: integer } }
    - { name: limit, in: query, description: Size of the page., schema: { type: integer } }
    - { name: kind, in: query, description: Kind of bot., schema: { type: string, enum: [default] } }
  responses:
    "200":
      description: One page.
      content:
        application/json:
          schema: { $ref: ../schemas/BotPage.yaml }
          examples: { first-page: { $ref: ../examples/bots.list.200.first-page.yaml } }
    "400": { $ref: ../../../shared/responses.yaml#/Failure }
    "401": { $ref: ../../../shared/responses.yaml#/Failure }
    "429": { $ref: ../../../shared/responses.yaml#/Failure }
    "500": { $ref: ../../../shared/responses.yaml#/Failure }
    default: { $ref: ../../../shared/responses.yaml#/Failure }
`,
  "openapi/modules/bots/schemas/BotPage.yaml": `
type: object
description: One page of bots.
required: [total, bots]
properties:
  total: { type: integer, description: How many bots there are. }
  failed: { type: array, description: Ids that failed., items: { type: string } }
  bots: { type: array, description: The bots., items: { $ref: ./Bot.yaml } }
`,
  "openapi/modules/bots/schemas/Bot.yaml": `
type: object
description: A bot.
properties:
  name: { type: string, description: Name of the bot. }
  secret: { type: string, description: Secret of its app., x-secret: true }
`,
  "openapi/modules/bots/examples/bots.list.200.first-page.yaml": `
summary: First page
value: { total: 1, failed: [], bots: [{ name: Travel Desk, secret: EXAMPLE-NOT-A-SECRET }] }
`,
  "openapi/modules/bots/paths/bots.lookup.yaml": `
post:
  operationId: bots.lookup
  tags: [bots]
  summary: Find some bots
  description: Returns the bots that match.
  externalDocs: { url: https://docs.kore.ai/ai-for-service/apis/automation/find-bots }
  x-provenance: { page: find-bots, edition: docs-v2, checked: 2026-11-21, level: documented }
  x-resource: { collection: bots, action: list, items: $response.body#/bots, identity: name }
  x-safe: true
  security:
    - adminConsole: [Bot Definition > Bot Export]
  responses:
    "200":
      description: The bots that match.
      content:
        application/json:
          schema: { $ref: ../schemas/BotPage.yaml }
          examples: { found: { $ref: ../examples/bots.lookup.200.found.yaml } }
    "401": { $ref: ../../../shared/responses.yaml#/Failure }
    "429": { $ref: ../../../shared/responses.yaml#/Failure }
    "500": { $ref: ../../../shared/responses.yaml#/Failure }
    default: { $ref: ../../../shared/responses.yaml#/Failure }
`,
  "openapi/modules/bots/examples/bots.lookup.200.found.yaml": `
value: { total: 1, failed: [], bots: [{ name: Travel Desk, secret: EXAMPLE-NOT-A-SECRET }] }
`,
  "openapi/modules/bots/paths/bot.by-bot-id.export.yaml": `
parameters:
  - { name: botId, in: path, required: true, description: Id of the bot., schema: { type: string } }
post:
  operationId: bots.export
  tags: [bots]
  summary: Start an export
  description: Starts an export. Poll its state.
  externalDocs: { url: https://docs.kore.ai/ai-for-service/apis/automation/bot-export }
  x-provenance: { page: bot-export, edition: docs-v2, checked: 2026-11-21, level: documented }
  security:
    - botBuilder: [Bot Export]
  requestBody:
    required: true
    description: What to export.
    content:
      application/json:
        schema: { $ref: ../schemas/BotExportRequest.yaml }
        examples: { full: { $ref: ../examples/bots.export.request.full.yaml } }
  responses:
    "200":
      description: The export has started.
      content:
        application/json:
          schema: { $ref: ../schemas/BotExportStatus.yaml }
          examples: { started: { $ref: ../examples/bots.export.200.started.yaml } }
      links:
        status:
          operationId: bots.getExport
          description: Poll the export.
          parameters: { botId: $request.path.botId }
    "400": { $ref: ../../../shared/responses.yaml#/Failure }
    "401": { $ref: ../../../shared/responses.yaml#/Failure }
    "412": { $ref: ../../../shared/responses.yaml#/Failure }
    "429": { $ref: ../../../shared/responses.yaml#/Failure }
    "500": { $ref: ../../../shared/responses.yaml#/Failure }
    default: { $ref: ../../../shared/responses.yaml#/Failure }
get:
  operationId: bots.getExport
  tags: [bots]
  summary: Get the state of an export
  description: Reports the export.
  externalDocs: { url: https://docs.kore.ai/ai-for-service/apis/automation/bot-export-status }
  x-provenance: { page: bot-export-status, edition: docs-v2, checked: 2026-11-21, level: documented }
  x-job: { state: $response.body#/status, running: [pending], succeeded: [success], failed: [] }
  security:
    - botBuilder: [Bot Export]
  responses:
    "200":
      description: The state of the export.
      content:
        application/json:
          schema: { $ref: ../schemas/BotExportStatus.yaml }
          examples:
            pending: { $ref: ../examples/bots.getExport.200.pending.yaml }
            success: { $ref: ../examples/bots.getExport.200.success.yaml }
    "400": { $ref: ../../../shared/responses.yaml#/Failure }
    "401": { $ref: ../../../shared/responses.yaml#/Failure }
    "429": { $ref: ../../../shared/responses.yaml#/Failure }
    "500": { $ref: ../../../shared/responses.yaml#/Failure }
    default: { $ref: ../../../shared/responses.yaml#/Failure }
`,
  "openapi/modules/bots/schemas/BotExportRequest.yaml": `
type: object
description: What to export.
properties:
  exportType: { type: string, description: Which version., enum: [latest, published] }
`,
  "openapi/modules/bots/schemas/BotExportStatus.yaml": `
type: object
description: State of an export.
required: [status]
properties:
  status: { type: string, description: The state., x-extensible-enum: [pending, success] }
`,
  "openapi/modules/bots/examples/bots.export.request.full.yaml": "value: { exportType: latest }",
  "openapi/modules/bots/examples/bots.export.200.started.yaml": "value: { status: pending }",
  "openapi/modules/bots/examples/bots.getExport.200.pending.yaml": "value: { status: pending }",
  "openapi/modules/bots/examples/bots.getExport.200.success.yaml": "value: { status: success }",
};
