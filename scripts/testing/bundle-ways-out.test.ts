import { describe, expect, it } from "vitest";
import { waysOut } from "./bundle-ways-out";

describe("waysOut", () => {
  it.each([
    ["fetch", 'fetch("https://a.example")'],
    ["fetch", "globalThis.fetch(u)"],
    ["XMLHttpRequest", "new XMLHttpRequest"],
    ["WebSocket", "new WebSocket(u)"],
    ["EventSource", "new EventSource(u)"],
    ["sendBeacon", "navigator.sendBeacon(u,d)"],
    ["RTCPeerConnection", "new RTCPeerConnection"],
    ["Image", "new Image().src=u"],
    ["loading element", 'document.createElement("img")'],
    ["prefetch", 'l.rel="prefetch"'],
    ["remote import", 'import("https://a.example/x.js")'],
    ["remote style", "body{background:url(https://a.example/x.png)}"],
    ["worker", "new Worker(u)"],
    ["code from text", 'new Function("x")'],
  ])("sees %s in %s", (name, text) => {
    expect(waysOut(text).map((way) => way.split(":")[0])).toContain(name);
  });

  it.each(["prefetched", "fetched", "the image", "worker", "important", "ImageData"])(
    "is not alarmed by %s",
    (text) => {
      expect(waysOut(`const a = ${JSON.stringify(text)};`)).toEqual([]);
    },
  );

  it("allows the background its pack, once", () => {
    const request = "await fetch(a.browser.runtime.getURL(`/facts.pack`))";
    expect(waysOut(request, true)).toEqual([]);
    expect(waysOut(`${request};${request}`, true)).toHaveLength(1);
    expect(waysOut(request)).toHaveLength(1);
    expect(waysOut('fetch(a.runtime.getURL("/x")+u)', true)).toHaveLength(1);
  });
});
