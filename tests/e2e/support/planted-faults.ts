/** A page with faults planted for the accessibility tests; what is wrong with each element is its id. */
export const FAULTY_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Faults</title>
<style>
  body { margin: 0; background: #fff; color: #222; }
  #pale { color: #bbb; }
  #long { height: 1em; overflow: hidden; }
  #wide { width: 1200px; }
  #covered, #lid { position: fixed; bottom: 0; margin: 0; width: 200px; height: 40px; }
  #lid { background: #222; }
  @media (prefers-color-scheme: dark) {
    body { background: #111; color: #eee; }
    #dim { color: #333; }
  }
</style></head>
<body><main>
  <h1>Faults</h1>
  <p id="pale">Too pale on white.</p>
  <p id="dim">Too dark on black, and fine by day.</p>
  <button id="nameless"></button>
  <div id="long">Higher<br>than its place.</div>
  <div id="wide">Wider than the page.</div>
  <input type="checkbox" id="covered" aria-label="Covered"><div id="lid"></div>
</main></body></html>`;

/** Puts a pale line and a button without a name into the page that is open. Runs in the page. */
export function plantFaults(): void {
  const pale = document.createElement("p");
  pale.id = "pale";
  pale.textContent = "Too pale on paper.";
  pale.style.color = "#777";
  pale.style.background = "#888";
  const nameless = document.createElement("button");
  nameless.id = "nameless";
  document.querySelector("main")?.append(pale, nameless);
}
