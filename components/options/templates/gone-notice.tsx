// Says that the open template was deleted on another page or device, and brings it back as it stands here.
import type { OwnTemplate } from '../../../settings/settings.ts';
import { restoreTemplate } from '../../../settings/templates.ts';
import { t } from '../../locale.ts';
import { isRefused } from '../../use-edits.ts';
import { useSaving } from '../use-saving.ts';

export function GoneNotice({ template }: { readonly template: OwnTemplate }) {
  const { state, save } = useSaving();
  return (
    <div role="alert" class="editor-gone">
      {t('templateGone')}
      <button type="button" onClick={() => void save(restoreTemplate(template))}>
        {t('templateKeep')}
      </button>
      {isRefused(state) && <p class="too-long">{t('templateNotChanged')}</p>}
    </div>
  );
}
