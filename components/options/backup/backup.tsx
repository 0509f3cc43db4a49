// Everything that we remember, in one file: saved, imported, or deleted.
import { t } from '../../locale.ts';
import { Section } from '../section.tsx';
import { ImportPart } from './import-part.tsx';
import { SaveButton } from './save-button.tsx';
import { WipePart } from './wipe-part.tsx';
import './backup.css';

export function Backup() {
  return (
    <Section id="backup" title={t('backup')} note={t('backupWhy')}>
      <SaveButton id="save-backup" isPrimary />
      <h3>{t('backupImport')}</h3>
      <ImportPart />
      <h3>{t('wipe')}</h3>
      <WipePart />
    </Section>
  );
}
