import { refuse } from '../../book/refuse.ts';
import { number, text } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import type { Run } from '../run.ts';
import type { Method, Methods, Service } from '../service.ts';
import { describe, isHandle, place, tell } from '../service.ts';
import { newBlob, textOf } from '../utilities/blob.ts';

/** What stands behind an HtmlOutput. */
export interface HtmlSelf {
  content: string;
  title: string;
  width: number;
  height: number;
  meta: { name: string; content: string }[];
  favicon: string | null;
}

function output(content: string) {
  const self: HtmlSelf = { content, title: '', width: 400, height: 300, meta: [], favicon: null };
  return objectOf('HtmlOutput', self);
}

function file(args: readonly unknown[], run: Run): string {
  const content = run.world.bundle.html(text(args, 0));
  if (content === null) throw refuse(`No HTML file named ${text(args, 0)} was found.`);
  return content;
}

const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The names a meta tag may have. */
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

const methods: Methods<GoogleAppsScript.HTML.HtmlOutput, HtmlSelf> = {
  getContent: place([''], ({ content }) => content),
  setContent: tell(['string'], (html, args) => {
    html.content = text(args, 0);
  }),
  append: tell(['string'], (html, args) => {
    html.content += text(args, 0);
  }),
  appendUntrusted: tell(['string'], (html, args) => {
    html.content += escaped(text(args, 0));
  }),
  clear: tell([''], (html) => {
    html.content = '';
  }),
  getTitle: place([''], ({ title }) => title),
  setTitle: tell(['string'], (html, args) => {
    html.title = text(args, 0);
  }),
  getWidth: place([''], ({ width }) => width),
  setWidth: tell(['number'], (html, args) => {
    html.width = number(args, 0);
  }),
  getHeight: place([''], ({ height }) => height),
  setHeight: tell(['number'], (html, args) => {
    html.height = number(args, 0);
  }),
  addMetaTag: tell(['string string'], (html, args) => {
    if (!META_TAGS.includes(text(args, 0))) throw refuse('The meta tag you specified is not allowed in this context.');
    html.meta.push({ name: text(args, 0), content: text(args, 1) });
  }),
  getMetaTags: place([''], ({ meta }) => meta.map((tag) => objectOf('HtmlOutputMetaTag', tag))),
  setFaviconUrl: tell(['string'], (html, args) => {
    html.favicon = text(args, 0);
  }),
  getFaviconUrl: place([''], ({ favicon }) => favicon),
  setSandboxMode: tell(['enum'], () => {}),
  setXFrameOptionsMode: tell(['enum'], () => {}),
  getBlob: place([''], ({ content }) => newBlob(Buffer.from(content), 'text/html', 'output.html')),
};

const serviceMethods: Methods<GoogleAppsScript.HTML.HtmlService, null> = {
  createHtmlOutput: place(['', 'string', 'Blob'], (_, args) =>
    output(isHandle(args[0]) ? textOf(args[0]) : text(args, 0)),
  ),
  createHtmlOutputFromFile: place(['string'], (_, args, run) => output(file(args, run))),
  getUserAgent: place([''], () => null),
};

const metaMethods: Record<string, Method<HtmlSelf['meta'][number]>> = {
  getName: place([''], ({ name }) => name),
  getContent: place([''], ({ content }) => content),
};

/** The service HtmlService. */
export const htmlService = describe<GoogleAppsScript.HTML.HtmlService, null>('HtmlService', [serviceMethods]);

/** What HtmlService makes. */
export const htmlServices = [
  describe<GoogleAppsScript.HTML.HtmlOutput, HtmlSelf>('HtmlService.HtmlOutput', [methods]),
  describe<object, HtmlSelf['meta'][number]>('HtmlService.HtmlOutputMetaTag', [], { beyondTypings: metaMethods }),
] as Service<never>[];
