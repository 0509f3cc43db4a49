// Mounts the settings.
import { render } from 'preact';
import '../../components/tokens.css';
import { t } from '../../components/locale.ts';
import { Options } from '../../components/options/options.tsx';

document.title = t('optionsTitle');

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
render(<Options />, root);
