// The right pane: whether to phone first, the mail as it will stand, what the courtesy check says of it, where it goes.
import type { Context } from '../../interview/context.ts';
import { ownIdOf } from '../../templates/own.ts';
import { t } from '../locale.ts';
import { AdviceBanner } from './advice-banner.tsx';
import { BrokenText } from './broken-text.tsx';
import { fittingScenario } from './choice.ts';
import { DraftCheck } from './draft-check.tsx';
import type { SubjectFate } from './draft-fit.ts';
import { MailSheet } from './mail-sheet.tsx';
import { PhoneScript } from './phone-script.tsx';
import { PlacementChoice } from './placement-choice.tsx';
import { Preview } from './preview.tsx';
import { PreviewFindings } from './preview-findings.tsx';
import { SubjectRow } from './subject-row.tsx';
import type { Tab } from './tabs.tsx';
import type { Counsel } from './use-advice.ts';
import type { Courtesy } from './use-courtesy.ts';
import type { DraftCheck as Check } from './use-draft-check.ts';
import type { Fit } from './use-fit.ts';
import type { Writing } from './use-writing.ts';

interface Props {
  readonly writing: Writing;
  readonly context: Context | null | undefined;
  readonly counsel: Counsel;
  readonly courtesy: Courtesy;
  readonly check: Check;
  readonly fit: Fit;
  readonly fate: SubjectFate;
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** Another situation was chosen from here. */
  readonly onSwitch: () => void;
  /** Opens the settings at the template that has a mistake. */
  readonly onMend: (place: string) => void;
}

export function LetterPane(props: Props) {
  const { writing, context, counsel, courtesy, check, fit, fate, tabs, tab, onTab, onSwitch } = props;
  const { choice, wishes, letter, phase } = writing;
  const isMail = tab === 'mail' && !choice.isVague && !writing.isBroken;
  const own = ownIdOf(choice.scenario);
  return (
    <div class="pane pane-preview">
      <AdviceBanner
        advice={counsel.advice}
        now={writing.given.now}
        phase={phase}
        fitting={choice.isVague ? undefined : fittingScenario(choice, phase)}
        trade={counsel.trade}
        canShowScript={tabs.includes('phone') && tab !== 'phone'}
        onTrade={counsel.setTrade}
        onSwitch={({ id }) => {
          writing.wish({ ...wishes, scenario: id });
          onSwitch();
        }}
        onShowScript={() => onTab('phone')}
      />
      <Preview tabs={tabs} tab={tab} onTab={onTab}>
        {tab === 'check' ? (
          <DraftCheck check={check} onConfirm={courtesy.confirm} />
        ) : choice.isVague ? (
          <p class="sheet-note note">{t('vaguePreview')}</p>
        ) : writing.isBroken ? (
          <BrokenText onMend={own ? () => props.onMend(`template=${own}`) : undefined} />
        ) : tab === 'phone' ? (
          <PhoneScript lines={writing.script} lang={choice.locale} number={writing.read.phone} />
        ) : (
          <>
            <SubjectRow
              subject={letter.subject}
              lang={choice.locale}
              former={context?.subject ?? ''}
              fate={fate}
              isReplacing={fit.replaceSubject}
              onReplace={fit.onReplaceSubject}
            />
            <MailSheet letter={letter} lang={choice.locale} shown={courtesy.shown} />
          </>
        )}
      </Preview>
      {isMail && <PreviewFindings courtesy={courtesy} writing={writing} />}
      {isMail && context && (
        <PlacementChoice context={context} placement={fit.placement} onChoose={fit.onPlacement} />
      )}
    </div>
  );
}
