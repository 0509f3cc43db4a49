// When two names mean one organisation, and which of them is its full name.
import { withoutLegalForm } from './legal-forms-en.ts';
import { organisationsIn } from './organisations.ts';
import { type Found, plainOf } from './reading.ts';

/** The same organisation, with or without its legal form. */
export function isSame(a: Found, b: Found): boolean {
  return isAlike(plainOf(a), plainOf(b));
}

export function isAlike(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x));
}

function bare(name: string): string {
  return withoutLegalForm(name)
    .replace(/株式会社|有限会社|合同会社|\([株有同]\)|\s|[様]/g, '')
    .toLowerCase();
}

/** 一般財団法人ひだまり財団 where …財団総務課 made us cut too early. */
function isContinued(name: string, other: string): boolean {
  const rest = other.slice(name.length);
  return (
    organisationsIn(name).length > 0 &&
    other.startsWith(name) &&
    /^(?:財団|協会|学園|学院|会|社|組合|機構|センター)$/.test(rest)
  );
}

/** Falkner, where the mail has Falkner Securities Japan Co., Ltd. */
function isShortFor(name: string, other: string): boolean {
  return (
    /^[A-Za-z]/.test(name) &&
    organisationsIn(name).length === 0 &&
    other.toLowerCase().startsWith(`${name.toLowerCase()} `) &&
    organisationsIn(other).length > 0
  );
}

/** Without its legal form, or with (株) for it. */
function isShort(name: string): boolean {
  return organisationsIn(name).length === 0 || /\([株有同]\)/.test(name);
}

/** ココロモチ食品 is called ココロモチ食品株式会社 where the mail gives the name in full. */
export function fullest(name: Found, all: readonly Found[]): Found {
  const plain = plainOf(name);
  const twins = all.filter((found) => bare(plainOf(found)) === bare(plain));
  const longer = all.find((found) => isContinued(plain, plainOf(found)));
  if (longer) return longer;
  const full = all.filter((found) => isShortFor(plain, plainOf(found)));
  const [other] = full;
  if (other && full.every((found) => isSame(found, other))) return other;
  const whole = twins.find((found) => /株式会社|有限会社|合同会社/.test(plainOf(found)));
  if (whole) return isShort(plain) ? whole : name;
  return organisationsIn(plain).length > 0
    ? name
    : (twins.find((found) => organisationsIn(plainOf(found)).length > 0) ?? name);
}

/** 居酒屋よってけ駅前店 is a branch where the mail names 居酒屋よってけ too. */
export function isBranchOf(name: string, house: string): boolean {
  return (
    name !== house &&
    name.startsWith(house) &&
    /^[^\s]{1,6}(?:店|校|支店|支社|営業所)$/.test(name.slice(house.length))
  );
}
