const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

/** Makes every use of storage throw, as in a frame of another site where the browser blocks it; cookies are silently none. */
export function blockStorage(window: Window): void {
  for (const name of STORES) {
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => {
        throw new DOMException(
          `Failed to read the '${name}' property from 'Window': Access is denied for this document.`,
          'SecurityError',
        );
      },
    });
  }
  Object.defineProperty(window.document, 'cookie', { configurable: true, get: () => '', set: () => undefined });
}
