import { defineExtensionMessaging } from "@webext-core/messaging";
import type { Protocol } from "./protocol";

/** The one typed channel between the parts of the extension. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
