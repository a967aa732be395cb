// Runs before the first paint, so that a dark page never flashes light; theme-switch.ts goes on.
(function () {
  var choice = localStorage.getItem('amalgam.theme');
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('theme', dark ? 'dark' : 'light');
})();
