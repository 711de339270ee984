import { createServer as createPlainServer, type RequestListener, type Server } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import selfsigned from "selfsigned";

/** One answer of the server. */
interface ServedPage {
  body: string | Buffer;
  /** Added to the defaults: `content-type: text/html; charset=utf-8`. */
  headers?: Record<string, string>;
}

export interface PageServer {
  /** The address of a path under any host name, with the server's port. */
  url(host: string, path: string): string;
  /** Sets what a path answers, on every host. */
  put(path: string, page: ServedPage | string): void;
  /** Every request seen: host and path. */
  readonly requests: string[];
  close(): Promise<void>;
}

/**
 * Starts a server on loopback that answers under every host name. It speaks https with a certificate of its own:
 * many news hosts are on the browsers' list of https-only names (Chromium refuses http for bbc.com and nytimes.com),
 * and a driven browser accepts the certificate; so one scheme serves all but tests of what pages without TLS lack.
 */
export async function startServer(scheme: "https" | "http" = "https"): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const answer: RequestListener = (request, response) => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    requests.push(`${request.headers.host ?? ""}${request.url ?? ""}`);
    const page = pages.get(path);
    if (!page) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here");
      return;
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...page.headers,
    });
    response.end(page.body);
  };
  const server = scheme === "https" ? await secureServer(answer) : createPlainServer(answer);
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: (host, path) => `${scheme}://${host}:${port}${path}`,
    put: (path, page) => pages.set(path, typeof page === "string" ? { body: page } : page),
    requests,
    close: () => stop(server),
  };
}

async function secureServer(answer: RequestListener): Promise<Server> {
  const pems = await selfsigned.generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
  return createServer({ key: pems.private, cert: pems.cert }, answer);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections(); // Browsers keep theirs open for minutes.
  });
}
