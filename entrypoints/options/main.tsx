// Mounts the settings.
import { Options } from '../../components/options/options.tsx';
import { showPage } from '../../components/page.tsx';
import { store } from '../../settings/browser-areas.ts';
import { managed } from '../../settings/managed.ts';

void showPage('optionsTitle', store, managed, () => <Options />);
