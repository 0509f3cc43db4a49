// What stands in a Japanese letter for what the user hasn't told.
import type { Ask, Labels } from '../../field.ts';
import { Unfilled } from '../../unfilled.ts';

export const labels: Labels = {
  agentCompany: '紹介会社・派遣会社名',
  company: '会社名',
  department: '部署名',
  contactTitle: '担当者の役職',
  contact: '担当者名',
  position: '応募職種',
  round: '面接の段階',
  date: '面接日',
  time: '時刻',
  endTime: '終了時刻',
  place: '場所',
  isOnline: 'オンライン',
  reason: '理由',
  ownReason: '理由',
  candidates: '候補日',
  eta: '到着見込み',
  call: '電話の状況',
  name: '氏名',
  reading: 'よみがな',
  affiliation: '学校・勤務先',
  phone: '電話番号',
  email: 'メールアドレス',
};

/** Prints a marker; false in a condition. */
export const unfilled = (ask: Ask) => new Unfilled(labels[ask]);

/** The marker itself, to stand within other words. */
export const blank = (ask: Ask) => unfilled(ask).marker;
