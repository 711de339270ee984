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
    ["new page", "window.open(u)"],
    ["new page", "a.tabs.create({url:u})"],
    ["new page", "a.windows.create({url:u})"],
  ])("sees %s in %s", (name, text) => {
    expect(waysOut(text).map((way) => way.split(":")[0])).toContain(name);
  });

  it.each(["prefetched", "fetched", "the image", "worker", "important", "ImageData"])(
    "is not alarmed by %s",
    (text) => {
      expect(waysOut(`const a = ${JSON.stringify(text)};`)).toEqual([]);
    },
  );

  it("tells the role of a drawing from an image", () => {
    expect(waysOut('h("svg",{role:"img"})')).toEqual([]);
    expect(waysOut('h("img",{role:"img"})')).toHaveLength(1);
  });

  it("allows the background its pack, once", () => {
    const request = "await fetch(a.browser.runtime.getURL(`/facts.pack`))";
    expect(waysOut(request, true)).toEqual([]);
    expect(waysOut(`${request};${request}`, true)).toHaveLength(1);
    expect(waysOut(request)).toHaveLength(1);
    expect(waysOut('fetch(a.runtime.getURL("/x")+u)', true)).toHaveLength(1);
  });

  /** The search page's address in a build, with an expression behind its name. */
  const search = (expression = "c") => `a.b.runtime.getURL(\`/search.html\${${expression}}\`)`;

  it("allows the background to show the search in a tab that is there, once", () => {
    const update = `await a.b.tabs.update(n.id,{url:${search()}})`;
    expect(waysOut(update, true)).toEqual([]);
    expect(waysOut(`${update};${update}`, true)).toHaveLength(1);
    expect(waysOut(update)).toHaveLength(1);
  });

  it.each([
    "a.tabs.update(n,{url:u})",
    'a.tabs.update(n,{url:"https://a.example"})',
    `a.tabs.update({url:${search()}})`,
    `a.tabs.update(n,{url:${search().replace("/search.html", "")}})`,
    `a.tabs.update(n,{url:${search()}+u})`,
    `a.tabs.update(n,{url:${search()},url:u})`,
    "a.tabs.update(n,{url:a.runtime.getURL(u)})",
    "a.tabs.update(n,o)",
    "a.tabs.update",
  ])("allows no other change of a tab: %s", (text) => {
    expect(waysOut(text, true)).toEqual([expect.stringMatching(/^new page: /)]);
  });

  it.each([
    'a.tabs.create({url:a.runtime.getURL("/welcome.html")})',
    `a.tabs.create({url:${search()}})`,
    `a.tabs.create({url:${search("new URL(e,location.href).search")}})`,
    `a.tabs.create({url:${search()},active:r!==\`newBackgroundTab\`,...n?.windowId!==void 0&&!i&&{windowId:n.windowId}})`,
  ])("allows tabs that show a page of the extension: %s", (text) => {
    expect(waysOut(`${text};${text}`)).toEqual([]);
  });

  it.each([
    `a.tabs.create({url:${search()}+u})`,
    `a.tabs.create({url:${search()},url:u})`,
    `a.tabs.create({url:${search()},...u})`,
    `a.tabs.create({url:${search()},active:r,...{url:u}})`,
    "a.tabs.create({url:a.runtime.getURL(u)})",
    'a.tabs.create({url:a.runtime.getURL("/other.html")})',
  ])("allows no other tab: %s", (text) => {
    expect(waysOut(text, true)).toEqual([expect.stringMatching(/^new page: /)]);
  });
});
