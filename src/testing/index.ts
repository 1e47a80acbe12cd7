export { type FakeRequest, type FakeResponse, type Fakes, fakeCall, fakeClient } from "./fake-client.js";
