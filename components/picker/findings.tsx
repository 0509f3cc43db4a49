// What the courtesy check found: why it matters, the way to the place, and one press where the mend is certain.
import { explain } from '../../interview/courtesy/explain.ts';
import type { Finding } from '../../interview/courtesy/finding.ts';
import { interfaceLocale, t } from '../locale.ts';
import './findings.css';

interface Props {
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding) => void;
  readonly canMend: (finding: Finding) => boolean;
  readonly onMend: (finding: Finding) => void;
}

export function Findings({ findings, ...presses }: Props) {
  const hints = findings.filter(({ severity }) => severity === 'info');
  const others = findings.filter(({ severity }) => severity !== 'info');
  const list = (shown: readonly Finding[]) =>
    shown.map((finding) => <FindingRow key={keyOf(finding)} finding={finding} {...presses} />);
  return (
    <>
      {others.length > 0 && <ul class="findings">{list(others)}</ul>}
      {hints.length > 0 && (
        <details class="hints" id="hints">
          <summary>{t('hints', `${hints.length}`)}</summary>
          <ul class="findings">{list(hints)}</ul>
        </details>
      )}
    </>
  );
}

type RowProps = Omit<Props, 'findings'> & { readonly finding: Finding };

function FindingRow({ finding, onShow, canMend, onMend }: RowProps) {
  const { severity, mend, rule } = finding;
  const { why, advice } = explain(finding, interfaceLocale);
  return (
    <li class="finding" data-severity={severity} data-rule={rule}>
      <button type="button" class="finding-place" title={t('showPlace')} onClick={() => onShow(finding)}>
        <span class="finding-what">{placeNameOf(finding)}</span>
        <span class="finding-why">{why}</span>
        <span class="finding-advice">{advice}</span>
      </button>
      {mend && canMend(finding) && (
        <button
          type="button"
          class="mend"
          title={mend.text === '' ? t('mendAway') : t('mendTo', mend.text)}
          onClick={() => onMend(finding)}
        >
          {t('mend')}
        </button>
      )}
    </li>
  );
}

function placeNameOf({ isGeneral, where, text }: Finding): string {
  if (isGeneral) return t('wholeMail');
  return where === 'subject' && text.trim() === '' ? t('subject') : t('quoted', text.trim());
}

function keyOf({ rule, where, line, column }: Finding): string {
  return [rule, where, line, column].join(':');
}
