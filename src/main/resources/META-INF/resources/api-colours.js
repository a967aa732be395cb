// Runs before the first paint; the choice is the one made on the other pages, else the system's.
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem('amalgam.theme');
  } catch (blocked) {
    // Nothing was chosen, then.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark-mode', dark);
})();
