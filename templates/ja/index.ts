// The Japanese texts that are there, by the name of their file.
import agent from './agent.md?raw';
import cancel from './cancel.md?raw';
import late from './late.md?raw';
import lateApology from './late-apology.md?raw';
import noshowRetry from './noshow-retry.md?raw';
import noshowWithdraw from './noshow-withdraw.md?raw';
import offerDecline from './offer-decline.md?raw';
import onlineTrouble from './online-trouble.md?raw';
import reschedule from './reschedule.md?raw';
import selectionDecline from './selection-decline.md?raw';
import staffing from './staffing.md?raw';

export const texts: Readonly<Record<string, string>> = {
  agent,
  cancel,
  late,
  'late-apology': lateApology,
  'noshow-retry': noshowRetry,
  'noshow-withdraw': noshowWithdraw,
  'offer-decline': offerDecline,
  'online-trouble': onlineTrouble,
  reschedule,
  'selection-decline': selectionDecline,
  staffing,
};
