// Runs before the first paint, so that a dark page never flashes light; theme-switch.ts goes on.
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem('amalgam.theme');
  } catch (blocked) {
    // Nothing was chosen, then.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('theme', dark ? 'dark' : 'light');
})();
