// Runs before the first paint, so that a dark screen never flashes white. The console itself reads the same keys.
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem('haetae.' + key);
    } catch {
      return null;
    }
  };
  var theme = read('theme') || 'system';
  var dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.classList.toggle('pf-v6-theme-dark', dark);
  root.classList.toggle('pf-v6-theme-high-contrast', read('contrast') === 'high');
  var language = read('language');
  if (language !== 'ko' && language !== 'en') {
    var wished = (navigator.languages || []).map(function (tag) {
      return tag.slice(0, 2);
    });
    language = wished.find(function (tag) {
      return tag === 'ko' || tag === 'en';
    });
  }
  root.lang = language || 'ko';
})();
