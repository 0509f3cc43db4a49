// Mounts the settings.
import { Options } from '../../components/options/options.tsx';
import { showPage } from '../../components/page.tsx';
import { store } from '../../settings/browser-areas.ts';

void showPage('optionsTitle', store, () => <Options />);
