import '@uswds/uswds/css/uswds.css';
import './styles/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { componentCss } from '#libs/ui';

import { App } from './app.js';

// The look of states, charts and blocks is the same as on public pages; it is text of libs/ui, not a file.
const sheet = new CSSStyleSheet();
sheet.replaceSync(componentCss);
document.adoptedStyleSheets = [sheet];

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has lost its place for the app');
createRoot(place).render(<StrictMode><App /></StrictMode>);
