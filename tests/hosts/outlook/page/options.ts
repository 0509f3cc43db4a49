// What `?double=lang:ja,theme:dark,build:before` may say on Outlook's pages, and what holds without it.
import { type Choices, count, isTrue, oneOf } from '../../page/options.ts';
import type { DoubleOptions } from '../double.ts';

export const defaults: DoubleOptions = {
  lang: 'ja',
  theme: 'light',
  build: 'current',
  docking: true,
  plain: false,
  font: 'aptos',
  signature: 'none',
  quote: 'header',
  replySubject: 'expanded',
  paste: 'normal',
  tabs: 'hide',
  editorDelay: 30,
  rows: 5,
};

export const choices: Choices<DoubleOptions> = {
  lang: oneOf('ja', 'en', 'de'),
  theme: oneOf('light', 'dark'),
  build: oneOf('current', 'before', 'ribbon'),
  docking: isTrue,
  plain: isTrue,
  font: oneOf('aptos', 'meiryo'),
  signature: oneOf('none', 'below', 'first'),
  quote: oneOf('header', 'reference', 'none'),
  replySubject: oneOf('expanded', 'always', 'never'),
  paste: oneOf('normal', 'asPlainText', 'mergeFormat'),
  tabs: oneOf('hide', 'unmount'),
  editorDelay: count,
  rows: count,
};
