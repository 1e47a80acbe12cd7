import { X509Certificate } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { describe, expect, it } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { makeCertificate } from "../../src/mock/tls/make-certificate.js";
import { startForTest } from "./ask.js";

function get(url: string, ca: string | undefined): Promise<IncomingMessage & { text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { ...(ca && { ca }), headers: { auth: "any-text" } }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve(Object.assign(response, { text }));
    })
      .on("error", reject)
      .end();
  });
}

describe("a mock with https: true", () => {
  it("is trusted by clients that are given its certificate, by name and by address", async () => {
    const { url, certificate } = await startForTest({ https: true });
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    for (const base of [url, url.replace("127.0.0.1", "localhost")])
      expect((await get(`${base}/api/public/bots`, certificate)).statusCode).toBe(200);
  });

  it("is refused by clients that are not", async () => {
    const { url } = await startForTest({ https: true });
    await expect(get(url, undefined)).rejects.toThrow(/self-signed certificate/);
  });

  it("links to itself over HTTPS", async () => {
    const { url, certificate } = await startForTest({ https: true, scenario: { runningPolls: 0 } });
    const { text } = await get(`${url}/api/public/bot/st-1/export/status`, certificate);
    expect(JSON.parse(text).downloadURL).toMatch(`${url}/__mock/files/`);
    expect((await get(url, certificate)).text).toContain(`${url}/api/public`);
  });

  it("can use a key and certificate of yours", async () => {
    const own = makeCertificate(["localhost", "127.0.0.1"]);
    const { url, certificate } = await startForTest({ https: own });
    expect(certificate).toBe(own.cert);
    expect((await get(`${url}/__mock/health`, own.cert)).statusCode).toBe(200);
  });

  it("has no certificate without HTTPS, and refuses half a pair", async () => {
    expect((await startForTest()).certificate).toBeUndefined();
    await expect(startMock({ https: { key: "x" } as never })).rejects.toThrow(/https must be true, false or \{ key, cert \}/);
  });
});

describe("a certificate", () => {
  const now = new Date("2026-03-02T09:15:30.000Z");

  it("is signed by its own key, names every host, and is valid from a day before", () => {
    const certificate = new X509Certificate(makeCertificate(["localhost", "127.0.0.1", "::1", "2001:db8::1:2", "::", "1::"], now).cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkHost("localhost")).toBe("localhost");
    for (const address of ["127.0.0.1", "::1", "2001:db8::1:2", "::", "1::"]) expect(certificate.checkIP(address)).toBeDefined();
    expect(new Date(certificate.validFrom)).toEqual(new Date("2026-03-01T09:15:30.000Z"));
    expect(new Date(certificate.validTo)).toEqual(new Date("2027-04-03T09:15:30.000Z"));
  });

  it("is another one each time, also with so many hosts that its length takes two bytes", () => {
    const hosts = Array.from({ length: 40 }, (_, index) => `host-${index}.example.com`);
    const [one, other] = [makeCertificate(hosts), makeCertificate(hosts)].map(({ cert }) => new X509Certificate(cert));
    expect(one?.serialNumber).not.toBe(other?.serialNumber);
    expect(one?.checkHost("host-39.example.com")).toBe("host-39.example.com");
  });
});
