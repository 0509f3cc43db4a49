// The picker's presses, and the line that says what came of them.
import type { MailSite } from '../../interview/context.ts';
import type { Ask } from '../../templates/field.ts';
import { type MessageKey, t } from '../locale.ts';
import type { Delivery, Notice } from './use-delivery.ts';
import './footer.css';

/** Away from any mail page only the user knows where their mail is. */
const sites: readonly (readonly [MailSite, MessageKey])[] = [
  ['gmail', 'openInGmail'],
  ['outlook', 'openInOutlook'],
  ['outlook-work', 'openInOutlookWork'],
];

const refusals: readonly Notice[] = ['missing', 'choosePlacement', 'chooseMeaning', 'broken'];

interface Props {
  readonly delivery: Delivery;
  /** Undefined until it is known. */
  readonly hasCompose: boolean | undefined;
  readonly isMailPage: boolean | undefined;
  /** No compose is open, but a mail is. */
  readonly canReply: boolean;
  /** There is a letter to copy. */
  readonly isWritten: boolean;
  /** Everything that the letter is made of has been read. */
  readonly isReady: boolean;
  readonly missing: readonly Ask[];
}

export function Footer({ delivery, hasCompose, isMailPage, canReply, isWritten, isReady, missing }: Props) {
  const { notice, deliver, copy, undelivered, deliverThat } = delivery;
  const isAlert = notice !== undefined && refusals.includes(notice);
  const nowhere = hasCompose === false && !canReply ? t(isMailPage ? 'noCompose' : 'noMailPage') : '';
  const that = notice === undefined ? undelivered : undefined;
  return (
    <footer class="footer">
      <div class="messages">
        {isAlert && (
          <p role="alert" id="alert" class="alert">
            {notice === 'missing' ? t('missing', listed(missing)) : t(notice)}
            {notice === 'missing' && (
              <button type="button" id="insert-anyway" class="link" onClick={() => deliver(true)}>
                {t(hasCompose ? 'insertAnyway' : 'openAnyway')}
              </button>
            )}
          </p>
        )}
        <p role="status" id="status" data-notice={notice}>
          {that ? t('undelivered', that.letter.subject) : !isAlert && (notice ? t(notice) : nowhere)}
          {that && (
            <button type="button" id="deliver-that" class="link" onClick={deliverThat}>
              {t(that.composeId ? 'insertThat' : 'copyThat')}
            </button>
          )}
        </p>
      </div>
      <button type="button" id="copy" disabled={!isWritten} onClick={copy}>
        {t('copy')}
      </button>
      {hasCompose === false && !isMailPage ? (
        sites.map(([site, name]) => (
          <button
            key={site}
            type="button"
            id={`compose-${site}`}
            class="primary"
            disabled={!isReady}
            onClick={() => deliver(false, site)}
          >
            {t(name)}
          </button>
        ))
      ) : (
        <>
          {canReply && (
            <button
              type="button"
              id="reply"
              class="primary"
              disabled={!isReady}
              onClick={() => deliver(false, 'reply')}
            >
              {t('reply')}
            </button>
          )}
          <button
            type="button"
            id={hasCompose === false ? 'compose' : 'insert'}
            class={canReply ? '' : 'primary'}
            disabled={!isReady}
            onClick={() => deliver(false, 'gmail')}
          >
            {t(hasCompose === false ? 'openDraft' : 'insert')}
          </button>
        </>
      )}
    </footer>
  );
}

/** Under the check of the draft: nothing is inserted from there. */
export function CheckFooter({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <footer class="footer">
      <div class="messages" />
      <button type="button" id="check-again" class="primary" onClick={onAgain}>
        {t('checkAgain')}
      </button>
    </footer>
  );
}

function listed(asks: readonly Ask[]): string {
  return asks.map((ask) => t(`field_${ask}`)).join(t('listComma'));
}
