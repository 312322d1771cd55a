const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#188038"/>' +
      '<path d="M3 5h10M3 8h10M3 11h10M7 3v10" stroke="#fff"/></svg>',
  );

/** The page around the grid; what it says comes from the client, so that there is one place for words. */
export const pageHtml = (language: 'en' | 'zh', frameOrigin: string): string => `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}" data-frames="${frameOrigin}">
<head>
<meta charset="utf-8">
<title>Headwater</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<header id="top"></header>
<main id="middle"><div id="grid" role="region"></div><aside id="side" hidden></aside></main>
<nav id="tabs"></nav>
<div id="toasts" role="status" aria-live="polite"></div>
<script type="module" src="/page.js"></script>
</body>
</html>
`;
