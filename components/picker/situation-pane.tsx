// The left pane: which situation, what its mail needs to know, whom it is to, who writes.
import { useMemo } from 'preact/hooks';
import { reasonsFor } from '../../interview/reason.ts';
import type { OwnProfile } from '../../settings/settings.ts';
import type { Ask } from '../../templates/field.ts';
import { type Meaning, vague } from '../../templates/vague.ts';
import type { Limited } from '../use-limits.ts';
import { withMeaning } from './choice.ts';
import { FactFields } from './fact-fields.tsx';
import { Manner } from './manner.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { optionsFor } from './scenario-options.ts';
import { Sender } from './sender.tsx';
import type { Writing } from './use-writing.ts';
import { VagueQuestion } from './vague-question.tsx';

interface Props {
  /** The situations stand on the screen already. */
  readonly isDrawn: boolean;
  readonly writing: Writing;
  readonly editable: Limited<OwnProfile>;
  /** Marked as missing: only once the user has tried to insert. */
  readonly missing: readonly Ask[];
  /** The list of situations is open. */
  readonly isChoosing: boolean;
  readonly isPhoneOnly: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  /** A situation was looked at. */
  readonly onWalk: () => void;
  /** A situation was decided on: its questions come next. */
  readonly onDecide: () => void;
  readonly onPhoneOnly: (isPhoneOnly: boolean) => void;
  readonly onProfile: (id: string) => void;
  readonly onOpenOptions: () => void;
}

export function SituationPane(props: Props) {
  const { isDrawn, writing, editable, missing, isChoosing, isPhoneOnly, onChoosing, onWalk, onDecide } =
    props;
  const { choice, facts, given, asks, needs, wishes } = writing;
  const { scenario, isVague, locale, offer } = choice;
  const options = useMemo(() => optionsFor(offer, locale), [offer, locale]);
  const { modes } = scenario.audience;
  const mean = (meaning: Meaning) => {
    writing.wish(withMeaning(wishes, choice, meaning));
    onDecide();
  };
  const putAway = () => onChoosing(false);
  return (
    <div class="pane">
      <ScenarioList
        options={options}
        selected={isVague ? vague.id : scenario.id}
        phase={writing.phase}
        isOpen={isChoosing}
        onWalk={(id) => {
          writing.wish({ ...wishes, scenario: id });
          onWalk();
        }}
        onChoose={(id) => {
          writing.wish({ ...wishes, scenario: id });
          onDecide();
        }}
        onOpen={() => onChoosing(true)}
      />
      {isVague && <VagueQuestion onMean={mean} />}
      {isDrawn && !isVague && (
        // A press that is over, and a key that is up: what moves away meanwhile would take the press with it.
        // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that its fields are in use
        <div class="answers" onClick={putAway} onKeyUp={putAway}>
          <FactFields
            form={{
              facts: { ...facts, ...reasonOf(writing) },
              asks,
              needs,
              missing,
              read: writing.read,
              onChange: writing.tell,
            }}
            reasons={reasonsFor(scenario.purpose)}
            isOnline={
              modes.includes('online') && modes.length > 1 ? given.facts.isOnline === true : undefined
            }
            today={given.now.toPlainDate()}
            isNear={writing.isNear}
          />
          <Manner
            choice={choice}
            wishes={wishes}
            isPhoneOnly={isPhoneOnly}
            onWish={writing.wish}
            onPhoneOnly={props.onPhoneOnly}
          />
          <Sender
            editable={editable}
            missing={missing}
            onProfile={props.onProfile}
            onOpenOptions={props.onOpenOptions}
          />
        </div>
      )}
    </div>
  );
}

/** The reason that stands in this letter: one that goes with another situation isn't chosen here. */
function reasonOf({ given }: Writing) {
  return { reason: given.facts.reason ?? 'none' } as const;
}
