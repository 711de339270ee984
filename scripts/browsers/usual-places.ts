import { join } from "node:path";
import type { BrowserName } from "./browser-choice";

/** Names of executables to look for on PATH, likeliest first. */
export const COMMANDS: Record<BrowserName, string[]> = {
  chrome: ["google-chrome-stable", "google-chrome", "chrome"],
  chromium: ["chromium", "chromium-browser"],
  edge: ["microsoft-edge-stable", "microsoft-edge", "msedge"],
  firefox: ["firefox-esr", "firefox"],
};

const LINUX: Record<BrowserName, string[]> = {
  chrome: ["/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome"],
  chromium: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"],
  edge: ["/usr/bin/microsoft-edge-stable", "/opt/microsoft/msedge/msedge"],
  firefox: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox", "/opt/firefox/firefox"],
};

const MAC: Record<BrowserName, string[]> = {
  chrome: ["Google Chrome.app/Contents/MacOS/Google Chrome"],
  chromium: ["Chromium.app/Contents/MacOS/Chromium"],
  edge: ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  firefox: ["Firefox.app/Contents/MacOS/firefox"],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chrome: ["Google\\Chrome\\Application\\chrome.exe"],
  chromium: ["Chromium\\Application\\chrome.exe"],
  edge: ["Microsoft\\Edge\\Application\\msedge.exe"],
  firefox: ["Mozilla Firefox\\firefox.exe"],
};

/** Full paths at which a browser is usually installed on a platform. */
export function usualPlaces(name: BrowserName, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", join(env.HOME ?? "", "Applications")];
    return folders.flatMap((folder) => MAC[name].map((file) => join(folder, file)));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => WINDOWS[name].map((file) => `${folder}\\${file}`));
  }
  return LINUX[name];
}
