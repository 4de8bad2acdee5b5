// What keeps a place on a waitlist current in a browser: it asks every few seconds and counts the seconds between.
#pragma once

#include <QByteArrayView>

namespace foyer::server
{

// A network that is gone for a while is no news. Where the place has become something else the page is made anew.
inline constexpr QByteArrayView waitScript = R"(
(() => {
  const place = document.getElementById('place');
  const figure = document.getElementById('figure');
  const more = document.getElementById('more');
  let end = null;
  const put = (part, words) => { if (part.textContent !== words) part.textContent = words; };
  const count = () => {
    if (end === null) return;
    const left = Math.max(0, Math.round((end - performance.now()) / 1000));
    put(figure, Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0'));
  };
  const keep = seconds => { end = performance.now() + 1000 * seconds; };
  const show = now => {
    if (now.state !== place.dataset.state) return location.reload();
    if (now.secondsLeft === undefined) put(figure, now.figure); else keep(now.secondsLeft);
    put(more, now.more);
  };
  const look = async () => {
    try {
      const answer = await fetch(place.dataset.source, { cache: 'no-store' });
      if (answer.status === 404) return location.reload();
      if (answer.ok) show(await answer.json());
    } catch (gone) { }
    setTimeout(look, 5000);
  };
  if (place.dataset.seconds) keep(Number(place.dataset.seconds));
  setInterval(count, 1000);
  setTimeout(look, 5000);
})();
)";

} // namespace foyer::server
