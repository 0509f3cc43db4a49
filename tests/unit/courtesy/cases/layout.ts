// Cases for rules L.
import type { RuleCases } from '../judge.ts';

const letter = '株式会社青空商事\n採用ご担当者様\n\nお世話になっております。\n山田太郎と申します。';
const signature = '\n\n山田 太郎\n090-1234-5678';

export const layout = {
  L01: {
    bad: ['①10月2日', 'ﾔﾏﾀﾞ', '㈱山田', '№5', `${letter}\n\n山田 太郎\n℡ 090-1234-5678`, '簿記Ⅱ級'],
    good: [
      '1. 10月2日',
      'ヤマダ',
      { body: '株式会社アルファⅡ\n佐藤様', facts: { company: '株式会社アルファⅡ' } },
      '> ①10月2日 ②10月3日',
      '髙橋と申します。',
    ],
  },
  L02: {
    bad: [
      '申し訳ありません！',
      'すみません(^^;)',
      'よろしくお願いいたします♪',
      'ありがとうございます☆',
      '遅れます（笑）',
      '遅れますｗ',
      // Right above the signature, where a line without a stop could be taken for part of it.
      '間に合わないかもです(汗)\n\n山田 太郎\n090-1234-5678',
      '申し訳ございません！！\n\n山田 太郎\n090-1234-5678',
      'よろしくお願いします m(_ _)m',
      '申し訳ありません😭',
      '（T_T）',
      "I'm so sorry!",
      'Thank you so much!!',
      '株式会社青空商事の山田です！よろしくお願いいたします。',
      { subject: '面接辞退のご連絡！', body: letter },
    ],
    good: [
      '申し訳ございません。',
      { body: 'アットホーム！株式会社\n佐藤様', facts: { company: 'アットホーム！株式会社' } },
      'アットホーム！株式会社\n佐藤様',
      '「やってみよう！」という文化に惹かれました。',
      'Yahoo!メールをご利用の場合',
      '面接はZoom（Teams）で、（T）山田（やまだ たろう）、（株）、（月）、（・は必須）',
      'https://www.example.com/!/www',
      'ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ',
      'C♯の開発経験',
      `${letter}\n\n★☆★☆\n山田 太郎\n☎ 090-1234-5678\n★☆★☆`,
      '> ありがとうございます！',
      'I worked with Yahoo! Japan.',
      '株式会社わくわく！ランド\n採用ご担当者様',
    ],
  },
  L03: {
    bad: [
      'このたびは面接の機会をいただき誠にありがとうございましたが諸般の事情により辞退いたしたくご連絡申し上げます。',
    ],
    good: [
      'このたびは面接の機会をいただき、誠にありがとうございます。',
      'https://example.com/a/very/long/address/that/nobody/can/break/into/two/lines/without/harm/0123456789',
      'お世話になっております。\n\n山田 太郎\n〒100-0001 東京都千代田区千代田一丁目一番地一号 青空第一ビルディング東館十二階',
    ],
  },
  L04: {
    bad: ['一つ。\n二つ。\n三つ。\n四つ。\n五つ。\n六つ。\n七つ。'],
    good: [
      '一つ。\n二つ。\n三つ。\n四つ。\n五つ。\n六つ。',
      '一つ。\n二つ。\n三つ。\n四つ。\n\n五つ。\n六つ。\n七つ。',
    ],
  },
  L05: {
    bad: [`${letter}\n${'面接を辞退いたします。\n'.repeat(60)}`],
    good: [
      `${letter}\n${'面接を辞退いたします。\n'.repeat(50)}`,
      `${letter}\n\n> ${'面接にお越しください。\n> '.repeat(100)}`,
      `Dear Ms. Liu,\n\n${'I would like to withdraw. '.repeat(40)}`,
    ],
  },
  L06: {
    bad: [
      { body: letter, html: '<p><b>面接</b>を辞退いたします。</p>' },
      { body: letter, html: '<span style="color:red">面接</span>' },
      `${letter}\n<font color="red">10月2日（金）</font>の面接`,
    ],
    good: [
      { body: letter, html: '<div>面接を辞退いたします。<br></div>' },
      letter,
      `${letter}\n山田 <taro@example.com>`,
    ],
  },
  L07: {
    bad: [
      `${letter}\n\n★☆★☆★☆\n山田 太郎\n090-1234-5678\n★☆★☆★☆`,
      `${letter}\n\n------\n山田 太郎\n------\n090-1234-5678\n------`,
    ],
    good: [
      `${letter}\n\n------------\n山田 太郎\n090-1234-5678\n------------`,
      `${letter}\n\n****************\n山田 太郎\n090-1234-5678\n****************`,
      `${letter}${signature}`,
    ],
  },
  L08: {
    bad: ['拝啓 時下ますますご清栄のこととお慶び申し上げます', '平素より格別のご高配を賜り'],
    good: ['お世話になっております', 'いつもお世話になっております。', '> 拝啓 時下ますますご清祥のこと'],
  },
  L09: {
    bad: [
      `お世話になっております。\n山田太郎と申します。${signature}`,
      `株式会社青空商事\n\nお世話になっております。${signature}`,
    ],
    good: [
      `${letter}${signature}`,
      `人事部 御中\n\nお世話になっております。${signature}`,
      `佐藤様、お世話になっております。${signature}`,
      `麦の丘 堀店長\n\nお世話になります。${signature}`,
      `医療法人社団ひまわり会\nひまわり中央病院\n看護部\n看護部長\n三浦様\n\nお世話になっております。${signature}`,
      'Dear Ms. Liu,\n\nI would like to withdraw.\n\nKind regards,\nTaro Yamada',
      'To whom it may concern,\n\nI would like to withdraw.',
    ],
  },
} satisfies Record<string, RuleCases>;
