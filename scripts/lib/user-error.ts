export { UserError } from "../../src/cli/user-error.js";
