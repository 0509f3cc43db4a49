// The picker: a situation, the few facts that its mail needs, the mail as it will stand, and Insert.
import { useEffect, useState } from 'preact/hooks';
import type { Placement } from '../../interview/context.ts';
import { emptyProfile } from '../../interview/profile.ts';
import { Guide } from '../guide/guide.tsx';
import { useProfile } from '../use-profile.ts';
import type { Bridge, Surface } from './bridge.ts';
import { placementFor, subjectFate } from './draft-fit.ts';
import { fieldOf, focusField } from './focus-field.ts';
import { CheckFooter, Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LetterPane } from './letter-pane.tsx';
import { SituationPane } from './situation-pane.tsx';
import type { Tab } from './tabs.tsx';
import { useAdvice } from './use-advice.ts';
import { useCourtesy } from './use-courtesy.ts';
import { useDelivery } from './use-delivery.ts';
import { useDraftCheck } from './use-draft-check.ts';
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
  const visit = useVisit(bridge, () => {
    setChoosing(true);
    focusScenario();
  });
  const { context } = visit;
  const editable = useProfile();
  const writing = useWriting(editable.profile ?? emptyProfile, now(), context);
  const { isVague } = writing.choice;
  const missing = isVague ? [] : writing.missing;
  const [wantedTab, setTab] = useState<Tab>('mail');
  const [choice, setChoice] = useState<Placement>();
  const [replaceSubject, setReplaceSubject] = useState(false);
  const [isGuideOpen, setGuideOpen] = useState(false);
  const [decisions, setDecisions] = useState(0);

  const placement = context ? placementFor(context, choice) : undefined;
  const delivery = useDelivery({
    bridge,
    surface,
    visit,
    rendered: writing,
    isVague,
    placement,
    replaceSubject,
  });
  const fate = subjectFate(context ?? null, writing.letter, delivery.inserted);
  const counsel = useAdvice(writing);
  const courtesy = useCourtesy(writing, fate === 'ours' || (fate === 'kept' && replaceSubject), context);
  const tabs = tabsFor(writing.script.length > 0 && !isVague, context !== null);
  const tab = tabs.includes(wantedTab) ? wantedTab : 'mail';
  // Only of a letter of ours do we know what it is for.
  const isOurs = delivery.inserted !== undefined && /letter$/.test(context?.text ?? '');
  const check = useDraftCheck(bridge, visit, tab === 'check', {
    now: writing.given.now,
    facts: writing.given.facts,
    profile: writing.given.profile,
    purpose: isOurs ? writing.given.purpose : undefined,
    route: isOurs ? writing.given.route : undefined,
    isReasonConfirmed: courtesy.hasConfirmed,
  });

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
    close: () => (isGuideOpen ? setGuideOpen(false) : close()),
  });

  // What was chosen for one text of a draft says nothing about the next.
  useEffect(() => {
    setChoice(undefined);
    setReplaceSubject(false);
  }, [context?.composeId, context?.text]);

  useEffect(() => {
    if (delivery.refusal === 0) return;
    setChoosing(false);
    if (isVague) focusField('#vague button');
    else focusField(...(missing.length > 0 ? missing.map(fieldOf) : ['[name="placement"]']));
  }, [delivery.refusal]);

  // After a decision the first open question has the word; without one the situation keeps the focus, and Enter inserts.
  useEffect(() => {
    if (decisions === 0) return;
    const [first] = missing;
    if (isVague) focusField('#vague button');
    else if (first) focusField(...missing.map(fieldOf));
    else focusScenario();
  }, [decisions]);

  const showMail = () => tab === 'check' && setTab('mail');
  const decide = () => {
    showMail();
    setChoosing(false);
    setDecisions((count) => count + 1);
  };
  const shownMissing = delivery.notice === 'missing' ? missing : [];
  return (
    <main class="picker">
      <Header
        recipients={context?.recipients ?? []}
        isGuideOpen={isGuideOpen}
        onGuide={() => setGuideOpen(!isGuideOpen)}
        onClose={close}
      />
      {isGuideOpen && <Guide onBack={() => setGuideOpen(false)} />}
      <div class="panes" hidden={isGuideOpen}>
        <SituationPane
          writing={writing}
          editable={editable}
          missing={shownMissing}
          isChoosing={isChoosing}
          isPhoneOnly={counsel.isPhoneOnly}
          onChoosing={setChoosing}
          onWalk={showMail}
          onDecide={decide}
          onPhoneOnly={counsel.setPhoneOnly}
          onOpenOptions={bridge.openOptions}
        />
        <LetterPane
          writing={writing}
          context={context}
          counsel={counsel}
          courtesy={courtesy}
          check={check}
          fit={{
            fate,
            placement,
            replaceSubject,
            onPlacement: setChoice,
            onReplaceSubject: setReplaceSubject,
          }}
          tabs={tabs}
          tab={tab}
          onTab={setTab}
          onSwitch={decide}
        />
      </div>
      {!isGuideOpen &&
        (tab === 'check' ? (
          <CheckFooter onAgain={check.again} />
        ) : (
          <Footer
            delivery={delivery}
            hasCompose={context === undefined ? undefined : context !== null}
            isMailPage={visit.isMailPage}
            missing={missing}
          />
        ))}
    </main>
  );
}

function tabsFor(hasScript: boolean, hasCompose: boolean): readonly Tab[] {
  return ['mail', ...(hasScript ? (['phone'] as const) : []), ...(hasCompose ? (['check'] as const) : [])];
}
