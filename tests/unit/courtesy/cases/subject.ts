// Cases for rules S.
import type { RuleCases } from '../judge.ts';

const signed =
  '株式会社青空商事\n採用ご担当者様\n\nお世話になっております。\n山田太郎と申します。\n面接を辞退いたします。\n\n山田 太郎\n090-1234-5678';
const answered = { subject: '面接のご案内', body: '面接にお越しください。' };

export const subject = {
  S01: {
    bad: [
      { subject: '', body: signed },
      { subject: ' 　', body: signed },
    ],
    good: [{ subject: '面接辞退のご連絡（山田太郎）', body: signed }, signed],
  },
  S02: {
    bad: [
      { subject: '面接辞退のご連絡', body: signed },
      { subject: '面接辞退のご連絡（佐藤花子）', body: signed, name: '山田 太郎' },
    ],
    good: [
      { subject: '面接辞退のご連絡（青葉大学 山田 太郎）', body: signed },
      { subject: '面接辞退のご連絡（山田）', body: signed },
      { subject: '面接辞退のご連絡（阿部健）', body: signed.replaceAll(/山田 ?太郎/g, 'Ken Abe') },
      { subject: '面接辞退のご連絡（スミス）', body: signed, name: 'ジョン・スミス' },
      { subject: 'Re: 面接のご案内', body: signed },
      { subject: '面接のご案内', body: signed, isReply: true, answered },
      { subject: '面接辞退のご連絡', body: '面接を辞退いたします。' },
    ],
  },
  S03: {
    bad: [
      {
        subject: '10月2日（金）14時からの一次面接を諸般の事情により辞退させていただきたい件（山田太郎）',
        body: signed,
      },
    ],
    good: [
      { subject: '【10/2 14時】一次面接辞退のご連絡（青葉大学 山田太郎）', body: signed },
      {
        subject: 'Re: 【株式会社青空商事】2027年度新卒採用 一次面接のご案内とご持参いただく書類のお願い',
        body: signed,
      },
    ],
  },
  S04: {
    bad: [
      { subject: '面接辞退のご連絡（山田太郎）', body: signed, isReply: true, answered },
      { subject: '面接辞退のご連絡（山田太郎）', body: signed, isReply: true },
    ],
    good: [
      { subject: 'Re: 面接のご案内', body: signed, isReply: true, answered },
      { subject: 'ＲＥ：面接の ご案内', body: signed, isReply: true, answered },
      { subject: '返信: 面接のご案内', body: signed, isReply: true },
      { subject: '面接欠席のお詫び（山田太郎）', body: signed, isReply: true, purpose: 'noshow-withdraw' },
      { subject: '面接辞退のご連絡（山田太郎）', body: signed },
    ],
  },
  S05: {
    bad: [
      { subject: 'Re: Re: Re: 面接', body: signed },
      { subject: 'RE：Re: RE: 面接のご案内', body: signed },
    ],
    good: [
      { subject: 'Re: 面接の件', body: signed },
      { subject: 'Re: Re: 面接の件', body: signed },
      { subject: 'Recruit Re:start 面接の件（山田太郎）', body: signed },
    ],
  },
  S06: {
    bad: [
      '件名：面接辞退のご連絡\n株式会社山田',
      `Subject: Withdrawal\n\nDear Ms. Liu,\n\nI would like to withdraw.`,
      `【件名】面接辞退\n\n${signed}`,
    ],
    good: [
      '株式会社山田',
      `${signed}\n\n-----Original Message-----\nFrom: 佐藤 <sato@example.com>\nSent: 2026-09-23\nSubject: 面接のご案内`,
      `株式会社山田\n佐藤様\n\n山田太郎と申します。\n下記のメールをお送りいたしました。\n・件名：面接辞退のご連絡\n・日時：9月20日`,
    ],
  },
  S07: {
    bad: [
      'こんにちは',
      'ご連絡',
      '面接',
      'お世話になっております。',
      'Hello',
      '面接の件',
      '面接の件（山田太郎）',
      'お世話になります（青葉大学 山田太郎）',
      'お世話になっております。青葉大学の山田太郎です。',
      'お世話になっております、山田太郎と申します',
      'はじめまして、山田太郎です',
      '山田太郎です。',
      '青葉大学の山田 太郎',
      '大変申し訳ございません',
      'お疲れ様です（山田太郎）',
      '【至急】ご連絡（山田太郎）',
      '突然のメール失礼いたします。',
      'Hello from Taro Yamada',
      'Hi, this is Taro Yamada',
      'Good morning',
    ].map((text) => ({ subject: text, body: signed })),
    good: [
      { subject: '面接辞退のご連絡（山田太郎）', body: signed },
      { subject: 'ご連絡が遅くなりましたお詫び（山田太郎）', body: signed },
      { subject: 'Re: ご連絡', body: signed },
      { subject: '面接の件（10/2 辞退・山田太郎）', body: signed },
      { subject: 'お世話になっております。面接辞退のご連絡です（山田太郎）', body: signed },
      { subject: 'お世話になっております。10/2に伺う予定の山田太郎です', body: signed },
      { subject: 'はじめまして。応募を取り下げたい山田太郎です', body: signed },
      { subject: 'Hello, this is about my interview on October 2 - Taro Yamada', body: signed },
      { subject: '【至急】本日の面接欠席のご連絡（山田太郎）', body: signed },
      { subject: '面接辞退（青葉大学の山田太郎）', body: signed },
      { subject: '本日15時に遅れます。山田太郎です。', body: signed },
      { subject: '面接について（日程変更のお願い）', body: signed },
    ],
  },
} satisfies Record<string, RuleCases>;
