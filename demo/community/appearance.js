// Before the first paint, as sites do: the choice of last time, else what the device prefers.
(() => {
  const root = document.documentElement;
  let kept;
  try {
    kept = localStorage.getItem('lantern-appearance');
  } catch {
    // A browser that keeps nothing still shows the page.
  }
  root.classList.toggle('dark', kept ? kept === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
})();
