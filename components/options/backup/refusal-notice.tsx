// Says why a file can't be imported: what is wrong, where, and what to do.
import { FILE_LIMIT } from '../../../settings/backup/backup.ts';
import type { BackupProblem, Refusal } from '../../../settings/backup/refusal.ts';
import { interfaceLocale, t, word } from '../../locale.ts';

/** Longer names come from files that are no backups. */
const SHOWN = 60;

interface Props {
  readonly name: string;
  readonly refusal: Refusal;
}

export function RefusalNotice({ name, refusal }: Props) {
  return (
    <div class="refusal" data-reason={refusal.reason}>
      <p class="refusal-title">{t('backupRefused', shown(name))}</p>
      <p>{whyOf(refusal)}</p>
      {refusal.reason === 'broken' && (
        <>
          <p>
            {t('backupWhere')}
            <code>{refusal.where.map(shown).join(' › ')}</code>
          </p>
          <p>{problemWords(refusal.problem)}</p>
          <p>{t('backupMend')}</p>
        </>
      )}
      <p class="note">{t('backupUnchanged')}</p>
    </div>
  );
}

function whyOf(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'tooLarge':
      return t('refusal_tooLarge', megabytes(refusal.bytes), megabytes(FILE_LIMIT));
    case 'notJson':
      return refusal.line === undefined ? t('refusal_notJson') : t('refusal_notJsonAt', refusal.line);
    case 'newer':
      return t('refusal_newer', String(refusal.version));
    default:
      return word('refusal', refusal.reason);
  }
}

function problemWords(problem: BackupProblem): string {
  switch (problem.kind) {
    case 'unknownWord':
      return t('problem_unknownWord', shown(problem.word));
    case 'tooLong':
      return t('problem_tooLong', counted(problem.length), counted(problem.limit));
    case 'unsafeCharacter':
      return t('problem_unsafeCharacter', problem.code);
    default:
      return word('problem', problem.kind);
  }
}

function megabytes(bytes: number): string {
  return counted(Math.ceil(bytes / 1024 / 1024));
}

function counted(number: number | string): string {
  return Number(number).toLocaleString(interfaceLocale);
}

/** Short, and without what would turn the words around it. */
function shown(text: string): string {
  const plain = text.replaceAll(/\p{Cc}|\p{Cs}|\p{Bidi_Control}/gu, '\uFFFD');
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}
