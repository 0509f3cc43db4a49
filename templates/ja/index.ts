// The Japanese texts that are there, by the name of their file.
import answerLate from './answer-late.md?raw';
import askAgain from './ask-again.md?raw';
import briefingCancel from './briefing-cancel.md?raw';
import cancel from './cancel.md?raw';
import confirm from './confirm.md?raw';
import noshowRetry from './noshow-retry.md?raw';
import noshowWithdraw from './noshow-withdraw.md?raw';
import replyAccept from './reply-accept.md?raw';
import replyFirm from './reply-firm.md?raw';
import replyReason from './reply-reason.md?raw';
import replyThanks from './reply-thanks.md?raw';
import reschedule from './reschedule.md?raw';
import thanks from './thanks.md?raw';

export const texts: Readonly<Record<string, string>> = {
  'answer-late': answerLate,
  'ask-again': askAgain,
  'briefing-cancel': briefingCancel,
  cancel,
  confirm,
  'noshow-retry': noshowRetry,
  'noshow-withdraw': noshowWithdraw,
  'reply-accept': replyAccept,
  'reply-firm': replyFirm,
  'reply-reason': replyReason,
  'reply-thanks': replyThanks,
  reschedule,
  thanks,
};
