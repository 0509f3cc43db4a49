// What `?double=lang:ja,theme:dark,undo:native` may say on Gmail's pages, and what holds without it.
import { type Choices, count, isTrue, oneOf } from '../../page/options.ts';
import type { DoubleOptions } from '../double.ts';

export const defaults: DoubleOptions = {
  lang: 'ja',
  theme: 'light',
  darkBody: false,
  build: 'current',
  recipients: 'new',
  undo: 'closure',
  plain: false,
  body: 'div',
  signature: 'none',
  font: false,
  placeholder: 'none',
  quote: 'trimmed',
  sendOn: 'click',
  editorDelay: 30,
  rows: 5,
};

export const choices: Choices<DoubleOptions> = {
  lang: oneOf('ja', 'en', 'ko'),
  theme: oneOf('light', 'dark'),
  darkBody: isTrue,
  build: oneOf('current', 'before'),
  recipients: oneOf('new', 'old'),
  undo: oneOf('closure', 'native'),
  plain: isTrue,
  body: oneOf('br', 'div'),
  signature: oneOf('none', 'prefixed', 'bare'),
  font: isTrue,
  placeholder: oneOf('none', 'sibling', 'inside'),
  quote: oneOf('trimmed', 'open', 'none'),
  editorDelay: count,
  rows: count,
  sendOn: oneOf('click', 'mouseup'),
};
