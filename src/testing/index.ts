export { type FakeRequest, type FakeResponse, type Fakes, fakeCall, fakeClient, type Sketch } from "./fake-client.js";
