// The English texts that are there, by the name of their file.
import cancel from './cancel.md?raw';
import noshowRetry from './noshow-retry.md?raw';
import noshowWithdraw from './noshow-withdraw.md?raw';
import reschedule from './reschedule.md?raw';

export const texts: Readonly<Record<string, string>> = {
  cancel,
  'noshow-retry': noshowRetry,
  'noshow-withdraw': noshowWithdraw,
  reschedule,
};
