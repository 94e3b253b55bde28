// @ts-check
// Runs before the first paint: the base style only knows data-bs-theme, so the system's wish is written there.
{
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    if (root.dataset.theme === 'auto') root.dataset.bsTheme = dark.matches ? 'dark' : 'light';
  };
  const kept = /(?:^|; )assay-theme=(light|dark)/.exec(document.cookie)?.[1];
  if (kept !== undefined) {
    root.dataset.theme = kept;
    root.dataset.bsTheme = kept;
  }
  follow();
  dark.addEventListener('change', follow);
}
