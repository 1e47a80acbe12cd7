import type { Description } from "../../../src/description/description.js";
import { MOCK_PORT } from "../../lib/serve.js";
import { credentialsOf } from "./app-kind.js";
import type { Environment, EnvironmentValue } from "./collection-types.js";
import { stableId } from "./stable-id.js";
import type { Variable } from "./variables.js";

/** The local mock, which knows the IDs of the examples, and the platform, of which nobody knows the IDs but its user. */
export function environments(description: Description, variables: readonly Variable[]): { mock: Environment; platform: Environment } {
  const credentials = [...description.appKinds.keys()].flatMap(credentialsOf);
  const withValues = (name: string, baseUrl: string, value: (variable: Variable) => string): Environment => ({
    id: stableId("environment", name),
    name: `${description.title}: ${name}`,
    values: [plain("baseUrl", baseUrl), ...credentials, ...variables.map((variable) => plain(variable.name, value(variable)))],
    _postman_variable_scope: "environment",
  });
  return {
    mock: withValues("mock", `http://127.0.0.1:${MOCK_PORT}`, ({ example }) => example),
    platform: withValues("platform", description.serverUrl, () => ""),
  };
}

function plain(key: string, value: string): EnvironmentValue {
  return { key, value, type: "default", enabled: true };
}
