// What it does, in three lines with a picture each.
import { t } from '../locale.ts';
import { ButtonScene, DraftScene, ListScene } from './scenes.tsx';

export function Steps() {
  return (
    <ol class="steps">
      <li>
        <ButtonScene />
        {t('welcomeOpen')}
      </li>
      <li>
        <ListScene />
        {t('welcomeChoose')}
      </li>
      <li>
        <DraftScene />
        {t('welcomeSend')}
      </li>
    </ol>
  );
}
