/** What the tests send as a token; servers that do not know any app accept it. */
export const TOKEN = "header.made-up-payload.signature";
