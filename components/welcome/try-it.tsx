// The whole way once, on a sample: their mail, a draft that answers it, and the real picker over it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../interview/courtesy/finding.ts';
import { interfaceLocale, t } from '../locale.ts';
import type { Bridge } from '../picker/bridge.ts';
import { Envelope } from './envelope.tsx';
import { offsetOf, type PracticeDraft, practiceBridge } from './practice.ts';
import { PracticeFrame } from './practice-frame.tsx';
import { sampleInvitation } from './sample.ts';
import type { SiteLink } from './sites.ts';
import './practice.css';

declare global {
  interface Window {
    /** For the picker in the practice's frame, which is a page of ours too. */
    practice?: Bridge;
  }
}

interface Props {
  readonly today: Temporal.PlainDate;
  readonly sites: readonly SiteLink[];
  readonly onOpenOptions: () => void;
}

export function TryIt({ today, sites, onOpenOptions }: Props) {
  const { recipient, mail } = sampleInvitation(interfaceLocale, today);
  const [draft, setDraft] = useState<PracticeDraft>({ subject: `Re: ${mail.subject}`, body: '' });
  const [isOpen, setOpen] = useState(false);
  const latest = useRef(draft);
  latest.current = draft;
  const body = useRef<HTMLTextAreaElement>(null);
  const done = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const write = (changed: PracticeDraft) => {
      latest.current = changed;
      setDraft(changed);
    };
    const show = () => {
      body.current?.focus({ preventScroll: true });
      done.current?.scrollIntoView();
    };
    window.practice = practiceBridge({
      recipient,
      answered: mail,
      read: () => latest.current,
      write(changed, isLetter) {
        write(changed);
        if (isLetter) requestAnimationFrame(show);
      },
      select: (place) => select(body.current, place),
      close: () => setOpen(false),
      openOptions: onOpenOptions,
    });
    return () => {
      delete window.practice;
    };
  }, []);

  return (
    <>
      <figure class="practice-mail" lang={interfaceLocale}>
        <figcaption>{t('practiceReceived')}</figcaption>
        <b>{mail.subject}</b>
        <p>{mail.body}</p>
      </figure>
      <div ref={done} role="status" class="practice-done">
        {draft.letter !== undefined && (
          <>
            <p>{t('practiceDone')}</p>
            <ul>
              {sites.map(({ site, url }) => (
                <li key={site}>
                  <a href={url}>{t('practiceOpen', t(`${site}Site`))}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <fieldset class="practice-draft" aria-label={t('practiceDraft')}>
        <div>
          <span>{t('practiceTo')}</span>
          <span>{recipient}</span>
        </div>
        <div>
          <label for="practice-subject">{t('subject')}</label>
          <input
            id="practice-subject"
            value={draft.subject}
            onInput={(event) => setDraft({ ...draft, subject: event.currentTarget.value })}
          />
        </div>
        <textarea
          ref={body}
          id="practice-body"
          aria-label={t('practiceBody')}
          rows={9}
          value={draft.body}
          onInput={(event) => setDraft({ ...draft, body: event.currentTarget.value })}
        />
        <p class="practice-presses">
          <button
            type="button"
            id="practice-press"
            class="primary"
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            <Envelope />
            {t('practicePress')}
          </button>
        </p>
      </fieldset>
      <PracticeFrame isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

function select(body: HTMLTextAreaElement | null, place: Place): void {
  if (!body) return;
  const start = offsetOf(body.value, place);
  body.focus();
  body.setSelectionRange(start, start + place.length);
}
