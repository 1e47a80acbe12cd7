/** Where samples send their requests as they stand: the local mock, which takes any text for a token. */
export const SAMPLE_URL = "http://127.0.0.1:4010";
export const SAMPLE_TOKEN = "any-text";
