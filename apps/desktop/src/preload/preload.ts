import { contextBridge, ipcRenderer } from "electron";
import { allCalls } from "../bridge/calls.ts";
import type { News } from "../bridge/news.ts";

// One function per action, each with its name fixed here: the page never gets ipcRenderer, an event object or a channel to choose.
const actions = Object.fromEntries(allCalls.map((call) => [call, (input: unknown): Promise<unknown> => ipcRenderer.invoke("tw", call, input)]));
const onNews = (hear: (news: News) => void): void => void ipcRenderer.on("tw-news", (_event, news: News) => hear(news));
contextBridge.exposeInMainWorld("tw", { ...actions, onNews });
