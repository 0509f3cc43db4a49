// The picker: a situation, the few facts that its mail needs, the mail as it will stand, and Insert.
import { useEffect, useState } from 'preact/hooks';
import { adviceFor } from '../../interview/advice.ts';
import type { Placement } from '../../interview/context.ts';
import { emptyProfile } from '../../interview/profile.ts';
import { reasonsFor } from '../../interview/reason.ts';
import { useProfile } from '../use-profile.ts';
import { AdviceBanner } from './advice-banner.tsx';
import type { Bridge, Surface } from './bridge.ts';
import { placementFor, subjectFate } from './draft-fit.ts';
import { FactFields } from './fact-fields.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { PlacementChoice } from './placement-choice.tsx';
import { Preview, type Tab } from './preview.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { Sender } from './sender.tsx';
import { useDelivery } from './use-delivery.ts';
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
  const visit = useVisit(bridge);
  const { context } = visit;
  const editable = useProfile();
  const writing = useWriting(editable.profile ?? emptyProfile, now(), context?.kind === 'reply');
  const { scenario, facts, phase, asks, missing } = writing;
  const [tab, setTab] = useState<Tab>('mail');
  const [choice, setChoice] = useState<Placement>();
  const [replaceSubject, setReplaceSubject] = useState(false);
  const placement = context ? placementFor(context, choice) : undefined;
  const delivery = useDelivery({ bridge, surface, visit, rendered: writing, placement, replaceSubject });
  const close = () => {
    leaveFields();
    bridge.close();
  };
  useKeys({ insert: () => void delivery.deliver(), close });

  // What was chosen for one text of a draft says nothing about the next.
  useEffect(() => {
    setChoice(undefined);
    setReplaceSubject(false);
  }, [context?.composeId, context?.text]);

  const refusal = delivery.refusal;
  useEffect(() => {
    if (refusal > 0)
      focusFirst(missing.length > 0 ? missing.map((ask) => `[name="${ask}"]`) : ['[name="placement"]']);
  }, [refusal]);

  return (
    <main class="picker">
      <Header recipients={context?.recipients ?? []} onClose={close} />
      <div class="panes">
        <div class="pane">
          <ScenarioList selected={scenario} phase={phase} onSelect={writing.choose} />
          <FactFields
            facts={facts}
            reasons={reasonsFor(scenario.purpose)}
            asks={asks}
            missing={delivery.notice === 'missing' ? missing : []}
            isNear={writing.isNear}
            onChange={writing.tell}
          />
          <Sender
            editable={editable}
            missing={delivery.notice === 'missing' ? missing : []}
            onOpenOptions={bridge.openOptions}
          />
        </div>
        <div class="pane pane-preview">
          <AdviceBanner
            advice={writing.hasCalled ? { level: 'mail' } : adviceFor(facts, now(), scenario)}
            phase={phase}
            scenario={scenario}
            isOnPhone={tab === 'phone'}
            onSelect={(fitting) => {
              writing.choose(fitting);
              // The press goes away with its banner; the focus must not.
              setTimeout(focusScenario);
            }}
            onShowScript={() => setTab('phone')}
          />
          <Preview
            rendered={writing}
            context={context}
            fate={subjectFate(context ?? null, writing.letter, delivery.inserted)}
            replaceSubject={replaceSubject}
            tab={tab}
            onTab={setTab}
            onReplaceSubject={setReplaceSubject}
          />
          {context && <PlacementChoice context={context} placement={placement} onChoose={setChoice} />}
        </div>
      </div>
      <Footer
        delivery={delivery}
        hasCompose={context === undefined ? undefined : context !== null}
        isMailPage={visit.isMailPage}
        missing={missing}
      />
    </main>
  );
}

function focusFirst(selectors: readonly string[]): void {
  const input = document.querySelector<HTMLElement>(selectors.join(', '));
  const folded = input?.closest('details');
  if (folded) folded.open = true;
  input?.focus();
}
