// The Japanese texts that are there, by the name of their file.
import agent from './agent.md?raw';
import answerLate from './answer-late.md?raw';
import askAgain from './ask-again.md?raw';
import briefingCancel from './briefing-cancel.md?raw';
import cancel from './cancel.md?raw';
import confirm from './confirm.md?raw';
import late from './late.md?raw';
import lateApology from './late-apology.md?raw';
import noshowRetry from './noshow-retry.md?raw';
import noshowWithdraw from './noshow-withdraw.md?raw';
import offerDecline from './offer-decline.md?raw';
import onlineTrouble from './online-trouble.md?raw';
import replyAccept from './reply-accept.md?raw';
import replyFirm from './reply-firm.md?raw';
import replyReason from './reply-reason.md?raw';
import replyThanks from './reply-thanks.md?raw';
import reschedule from './reschedule.md?raw';
import selectionDecline from './selection-decline.md?raw';
import staffing from './staffing.md?raw';
import thanks from './thanks.md?raw';

export const texts: Readonly<Record<string, string>> = {
  agent,
  'answer-late': answerLate,
  'ask-again': askAgain,
  'briefing-cancel': briefingCancel,
  cancel,
  confirm,
  late,
  'late-apology': lateApology,
  'noshow-retry': noshowRetry,
  'noshow-withdraw': noshowWithdraw,
  'offer-decline': offerDecline,
  'online-trouble': onlineTrouble,
  'reply-accept': replyAccept,
  'reply-firm': replyFirm,
  'reply-reason': replyReason,
  'reply-thanks': replyThanks,
  reschedule,
  'selection-decline': selectionDecline,
  staffing,
  thanks,
};
