export { MOCK_PORT, portTaken, type Service, serveUntilStopped, stopSignal } from "../../src/cli/serve.js";

export const DOCS_PORT = 8080;
