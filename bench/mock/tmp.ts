import { compareStarts } from "./start-up.js";
import { printTable } from "../table.js";
printTable(await compareStarts());
