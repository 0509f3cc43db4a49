// Cases for rules A.
import type { RuleCases } from '../judge.ts';

const facts = { company: '株式会社青空商事' };
const letter =
  '\n\nお世話になっております。\n山田太郎と申します。\n面接を辞退いたします。\n\n山田 太郎\n090-1234-5678';

export const addressee = {
  A01: {
    bad: [
      '株式会社山田 御中 佐藤様',
      '株式会社山田 御中\n採用ご担当者様',
      '株式会社山田　御中\n人事部\n佐藤花子様',
      '株式会社山田\n採用ご担当者様 御中',
    ],
    good: [
      '株式会社山田 御中',
      '株式会社山田\n採用ご担当者様',
      '株式会社山田\nお客様相談室 御中\n\nお世話になっております。佐藤様にもよろしくお伝えください。',
    ],
  },
  A02: {
    bad: [
      '株式会社山田様',
      '株式会社山田 様',
      '山田商事株式会社様',
      '合資会社たにぐち酒造様',
      '株式会社山田さま',
      '有限会社つばめ堂 さま',
    ],
    good: [
      '株式会社山田 佐藤様',
      '株式会社山田 採用ご担当者様',
      '株式会社山田',
      '青空商事株式会社佐藤様',
      '株式会社山田\n採用ご担当者さま',
      '株式会社さまざま\n佐藤さま',
      `リンク株式会社\n高橋様\n\nお世話になっております。\n株式会社山田様の面接の件でご連絡いたしました。`,
    ],
  },
  A03: {
    bad: ['佐藤部長様', '店長様', '喫茶こもれび\n店長様'],
    good: ['部長 佐藤様', '佐藤部長', '喫茶こもれび\n店長 堀様', '株式会社山田\n社長室 秘書 長谷川様'],
  },
  A04: {
    bad: ['ご担当者様各位', '採用担当各位様', '採用ご担当者各位 御中'],
    good: ['採用ご担当者各位', '株式会社山田\n採用ご担当者各位', '人事部各位'],
  },
  A05: {
    bad: ['㈱山田', '(株)山田', '山田商事（有）\n採用ご担当者様', '（医）ひまわり会\n採用ご担当者様'],
    good: [
      '株式会社山田',
      `株式会社山田\n佐藤様\n\n山田（やまだ）と申します。10月5日（月）に伺います。`,
      '株式会社医学（学術部）\n採用ご担当者様',
    ],
  },
  A06: {
    bad: ['人事部長殿', '株式会社山田\n佐藤花子殿', '人事部長 佐藤 殿'],
    good: ['人事部長 佐藤様', 'ホテル御殿\n佐藤様', '株式会社山田\n殿村様', '結婚式場 神殿\n採用ご担当者様'],
  },
  A07: {
    bad: ['採用担当者様', '採用担当様', '株式会社山田\n採用の担当者様'],
    good: ['採用ご担当者様', '株式会社山田\n採用担当 佐藤様', '株式会社山田\n人事部 採用ご担当者様'],
  },
  A08: {
    bad: [
      { body: `株式会社山田\n山田太郎様${letter}`, name: '山田 太郎' },
      { body: `株式会社青空商事\n山田様${letter}`, name: '山田 太郎', facts: { contact: '佐藤花子' } },
      {
        body: 'Dear Taro Yamada,\n\nI would like to withdraw.\n\nBest regards,\nTaro Yamada',
        name: 'Taro Yamada',
      },
      '株式会社青空商事\n営業部 樫村様\n\nお世話になっております。樫村歩です。\n\n樫村 歩\n090-1234-5678',
      'Dear Orsolya,\n\nI would like to withdraw.\n\nKind regards,\nOrsolya Petrenko',
      'Dear Ms. Petrenko,\n\nI would like to withdraw.\n\nKind regards,\nOrsolya Petrenko',
    ],
    good: [
      '株式会社青空商事\n佐藤様\n\nお世話になっております。佐藤歩です。\n\n佐藤 歩\n090-1234-5678',
      '樫村工業株式会社\n樫村様\n\nお世話になっております。樫村歩です。\n\n樫村 歩\n090-1234-5678',
      '株式会社青空商事\n樫村様\n\n樫村歩です。\n\n樫村 歩\n090-1234-5678\n\n> 株式会社青空商事の樫村です。',
      {
        body: '株式会社青空商事\n樫村様\n\n樫村歩です。\n\n樫村 歩\n090-1234-5678',
        answered: { subject: '', body: '樫村 歩様\n\n面接のご案内です。\n\n株式会社青空商事\n樫村 恵' },
      },
      '株式会社青空商事\n人事部 樫村恵様\n\n樫村歩です。\n\n樫村 歩\n090-1234-5678',
      'Dear Yuki,\n\nI would like to withdraw.\n\nKind regards,\nYuki Petrenko',
      'Dear James,\n\nI would like to withdraw.\n\nKind regards,\nJames Petrenko',
      'Dear Mr. Kim,\n\nI would like to withdraw.\n\nKind regards,\nOrsolya Kim',
      'Dear Petra,\n\nI would like to withdraw.\n\nKind regards,\nOrsolya Petrenko',
      {
        body: 'Dear Orsolya,\n\nI would like to withdraw.\n\nKind regards,\nOrsolya Petrenko',
        facts: { contact: 'Orsolya Nagy' },
      },
      { body: `株式会社山田\n山田花子様${letter}`, name: '山田 太郎' },
      { body: `株式会社山田\n山田様${letter}`, name: '山田 太郎' },
      { body: `株式会社山田\n山田太郎様${letter}`, name: '山田 太郎', facts: { contact: '山田太郎' } },
    ],
  },
  A09: {
    bad: [
      { body: `株式会社みどり製作所\n採用ご担当者様${letter}`, facts },
      {
        body: `アオバ工務店\n採用ご担当者様${letter}`.replace('店', '社'),
        facts: { company: 'シナジー建設' },
      },
      {
        body: `株式会社みどり製作所\n採用ご担当者様${letter}`,
        isReply: true,
        answered: {
          subject: '面接のご案内',
          body: '山田様\n\n株式会社青空商事の佐藤です。面接のご案内です。',
        },
      },
      `株式会社みどり製作所\n採用ご担当者様\n\n10月2日（金）の株式会社青空商事の二次面接を辞退いたします。`,
    ],
    good: [
      { body: `（株）青空商事\n採用ご担当者様${letter}`, facts },
      { body: `ひまわり中央病院\n採用ご担当者様${letter}`, facts: { company: '医療法人社団ひまわり会' } },
      `株式会社みどり製作所\n採用ご担当者様\n\n株式会社みどり製作所の一次面接を辞退いたします。`,
      `リンク株式会社\n高橋様\n\n株式会社山田様の面接を辞退いたします。`,
      `リンク株式会社\n高橋様\n\nご紹介いただいた株式会社山田の面接を辞退いたします。`,
      `株式会社みどりホールディングス\n採用ご担当者様\n\n株式会社みどり製作所の面接を辞退いたします。`,
      { body: `居酒屋はなび 横浜西口店\n店長 堀様${letter}`, facts: { company: '株式会社フードリンク' } },
      { body: `Ｈｏｓｈｉｚｏｒａ株式会社\n伊藤様${letter}`, facts: { company: 'Hoshizora Inc.' } },
      {
        body: `株式会社ブリッジキャリア\nキャリアアドバイザー 高橋様\n\nお世話になっております。\n同社の面接を辞退いたします。`,
        facts,
      },
      `株式会社みどり製作所\n採用ご担当者様${letter}`,
    ],
  },
  A10: {
    bad: [
      { body: `株式会社青空商事\n採用ご担当者様${letter}`, facts, route: 'agent' },
      {
        body: `青空商事株式会社\n佐藤様${letter}`,
        facts: { ...facts, agentCompany: '株式会社ブリッジスタッフ' },
        route: 'staffing',
      },
      {
        body: `株式会社青空商事\n採用ご担当者様\n\nかけはしの高橋様よりご紹介いただきました山田太郎です。\n貴社の面接を辞退いたします。`,
        route: 'agent',
      },
    ],
    good: [
      {
        body: `株式会社かけはし\n高橋様\n\nご紹介いただいた一次面接を辞退いたします。\n先日は貴社に伺い、ありがとうございました。`,
        route: 'agent',
      },
      {
        body: `株式会社青空商事\n採用ご担当者様\n\nかけはしの高橋様よりご紹介いただきました山田太郎です。\n貴社の面接を辞退いたします。`,
      },
      { body: `株式会社ブリッジキャリア\n高橋様${letter}`, facts, route: 'agent' },
      { body: `株式会社青空商事\n採用ご担当者様${letter}`, facts, route: 'site' },
      { body: `株式会社青空商事\n採用ご担当者様${letter}`, facts },
    ],
  },
} satisfies Record<string, RuleCases>;
