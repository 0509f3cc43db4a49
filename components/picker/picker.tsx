// The picker: a situation, the few facts that its mail needs, the mail as it will stand, and Insert.
import { useEffect, useState } from 'preact/hooks';
import { useAffiliated } from '../affiliation.ts';
import { Guide } from '../guide/guide.tsx';
import { useProfile } from '../use-profile.ts';
import type { Bridge, Surface } from './bridge.ts';
import { copyText } from './copy-letter.ts';
import { subjectFate } from './draft-fit.ts';
import { focusField } from './focus-field.ts';
import { CheckFooter, Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LetterPane } from './letter-pane.tsx';
import { SituationPane } from './situation-pane.tsx';
import { type Tab, tabsFor } from './tabs.tsx';
import { useAdvice } from './use-advice.ts';
import { useCourtesy } from './use-courtesy.ts';
import { useDelivery } from './use-delivery.ts';
import { useDraftCheck } from './use-draft-check.ts';
import { useDrawn } from './use-drawn.ts';
import { useFit } from './use-fit.ts';
import { useFocus } from './use-focus.ts';
import { useKeys } from './use-keys.ts';
import { focusScenario, leaveFields, useVisit } from './use-visit.ts';
import { useWriting } from './use-writing.ts';
import './picker.css';

interface Props {
  readonly bridge: Bridge;
  readonly surface: Surface;
  readonly now: () => Temporal.ZonedDateTime;
}

export function Picker({ bridge, surface, now }: Props) {
  const [isChoosing, setChoosing] = useState(true);
  const [decisions, setDecisions] = useState(0);
  const [wantedTab, setTab] = useState<Tab>('mail');
  const [isGuideOpen, setGuideOpen] = useState(false);

  const isDrawn = useDrawn();
  const visit = useVisit(bridge, () => {
    setChoosing(true);
    focusScenario();
  });
  const { context } = visit;
  const [profileId, setProfileId] = useState<string>();
  const editable = useProfile(profileId);
  const writing = useWriting(useAffiliated(editable.fields), now(), visit, isDrawn);
  const { isVague } = writing.choice;
  const missing = isVague ? [] : writing.missing;
  const fit = useFit(context);
  const { placement, replaceSubject } = fit;
  const delivery = useDelivery({
    bridge,
    surface,
    visit,
    writing,
    obstacle: isVague ? 'chooseMeaning' : writing.isBroken ? 'broken' : undefined,
    placement,
    replaceSubject,
  });
  const { refusal, hasInserted } = delivery;
  const fate = subjectFate(visit, writing.letter);
  const counsel = useAdvice(writing);
  const courtesy = useCourtesy(writing, fate === 'ours' || (fate === 'kept' && replaceSubject), visit);
  const tabs = tabsFor({ hasScript: writing.script.length > 0 && !isVague, hasCompose: context !== null });
  const tab = tabs.includes(wantedTab) ? wantedTab : 'mail';
  const check = useDraftCheck({
    bridge,
    visit,
    isOpen: tab === 'check',
    writing,
    hasInserted,
    isReasonConfirmed: courtesy.hasConfirmed,
  });

  const order = `${writing.phase} ${writing.choice.locale} ${writing.choice.scenario.id}`;
  useFocus({ decisions, refusals: refusal, isVague, missing, order });
  useEffect(() => {
    if (refusal > 0) setChoosing(false);
  }, [refusal]);

  const closeGuide = () => {
    setGuideOpen(false);
    focusField('#guide');
  };
  const close = () => {
    leaveFields();
    bridge.close();
  };
  useKeys({
    insert: () => {
      if (isGuideOpen) return;
      if (tab === 'check') check.again();
      else void delivery.deliver();
    },
    close: () => (isGuideOpen ? closeGuide() : close()),
  });

  const leaveCheck = () => tab === 'check' && setTab('mail');
  const decide = () => {
    leaveCheck();
    setChoosing(false);
    setDecisions((count) => count + 1);
  };
  return (
    <main class="picker">
      <Header
        recipients={context?.recipients ?? []}
        isGuideOpen={isGuideOpen}
        onGuide={() => setGuideOpen(!isGuideOpen)}
        onClose={close}
      />
      {isGuideOpen && (
        <Guide onBack={closeGuide} reporting={bridge.report && { make: bridge.report, copy: copyText }} />
      )}
      <div class="panes" hidden={isGuideOpen}>
        <SituationPane
          isDrawn={isDrawn}
          writing={writing}
          editable={editable}
          missing={delivery.notice === 'missing' ? missing : []}
          isChoosing={isChoosing}
          isPhoneOnly={counsel.isPhoneOnly}
          onChoosing={setChoosing}
          onWalk={leaveCheck}
          onDecide={decide}
          onPhoneOnly={counsel.setPhoneOnly}
          onProfile={setProfileId}
          onOpenOptions={() => bridge.openOptions()}
        />
        {isDrawn ? (
          <LetterPane
            {...{ writing, context, counsel, courtesy, check, fit, fate, tabs, tab }}
            onTab={setTab}
            onSwitch={decide}
            onMend={(place) => bridge.openOptions(place)}
          />
        ) : (
          <div class="pane pane-preview" />
        )}
      </div>
      {!isGuideOpen &&
        (tab === 'check' ? (
          <CheckFooter onAgain={check.again} />
        ) : (
          <Footer
            delivery={delivery}
            hasCompose={context === undefined ? undefined : context !== null}
            isMailPage={visit.isMailPage}
            canReply={visit.thread !== undefined}
            isWritten={isDrawn}
            isReady={isDrawn && context !== undefined}
            missing={missing}
          />
        ))}
    </main>
  );
}
