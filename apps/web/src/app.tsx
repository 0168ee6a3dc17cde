import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter, Navigate, Outlet, Route, Routes, useLocation } from 'react-router';

import { queries } from './api/reads.js';
import { CityFrame } from './frame/city-frame.js';
import { DoorFrame } from './frame/door-frame.js';
import { cityPages, doorPages, NotFoundPage } from './pages.js';
import { CityGate } from './session/city-gate.js';
import { LanguageProvider } from './session/language-provider.js';
import { SessionProvider } from './session/session-provider.js';
import { SignInAgain } from './session/sign-in-again.js';

/** Everything signed-in people see. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <SessionProvider>
          <BrowserRouter basename="/app"><Addresses /></BrowserRouter>
          <SignInAgain />
        </SessionProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Addresses() {
  const { pathname } = useLocation();
  return (
    <Routes>
      <Route element={<DoorFrame><Outlet key={pathname} /></DoorFrame>}>
        {doorPages.map(({ path, page: Page }) => <Route key={path} path={path} element={<Page />} />)}
      </Route>
      <Route path=":city" element={<CityGate><CityFrame><Outlet key={pathname} /></CityFrame></CityGate>}>
        <Route index element={<Navigate to="today" replace />} />
        {cityPages.map(({ path, page: Page }) => <Route key={path} path={path} element={<Page />} />)}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
