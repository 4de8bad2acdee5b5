// How pages for phones look: one style sheet, light and dark, that stands in the page itself.
#pragma once

#include <QByteArrayView>

namespace foyer::server
{

// A code is always black on white: scanners need it so, in the dark as well.
inline constexpr QByteArrayView pageStyle = R"(
:root{color-scheme:light dark;--ground:#f3efe8;--card:#fff;--ink:#1d1916;--muted:#5d554e;--line:#d9d1c6;--brand:#a31d35;--on-brand:#fff}
@media(prefers-color-scheme:dark){:root{--ground:#141110;--card:#211c1a;--ink:#f6f1ea;--muted:#b9aea3;--line:#453c37;--brand:#ff8fa0;--on-brand:#2a060d}}
*{box-sizing:border-box;margin:0}
body{background:var(--ground);color:var(--ink);font:1.0625rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:30rem;margin:0 auto;padding:1.25rem 1rem 2.5rem}
a{color:var(--brand)}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.top{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;margin-bottom:1.5rem;color:var(--muted)}
.top b{color:var(--brand);letter-spacing:.02em}
.languages{position:relative}
.languages summary{padding:.6rem 0;cursor:pointer}
.languages nav{position:absolute;z-index:1;inset-inline-end:0;display:grid;padding:.4rem;background:var(--card);border-radius:.9rem;box-shadow:0 1px 2px rgb(0 0 0/.12),0 8px 24px rgb(0 0 0/.12)}
.languages a{padding:.65rem 1rem;white-space:nowrap;text-decoration:none;color:var(--ink)}
h1{font-size:2rem;line-height:1.12;letter-spacing:-.015em;text-wrap:balance}
.when{font-size:1.25rem;font-weight:600;margin-top:.6rem}
.where{color:var(--muted);margin-top:.2rem}
.ticket{background:var(--card);border-radius:1.1rem;margin-top:1.25rem;overflow:hidden;box-shadow:0 1px 2px rgb(0 0 0/.08),0 8px 24px rgb(0 0 0/.06);break-inside:avoid}
.ticket header{display:flex;justify-content:space-between;gap:1rem;padding:1rem 1.25rem 0;color:var(--muted);font-size:.9375rem}
.ticket h2{font-size:inherit;font-weight:600}
dl{display:flex;flex-wrap:wrap;gap:.75rem 1.75rem;padding:.75rem 1.25rem 1.1rem}
dt{color:var(--muted);font-size:.8125rem}
dd{font-size:1.375rem;font-weight:650;line-height:1.75rem}
dd.long{font-size:1.125rem}
.tear{position:relative;border-top:2px dashed var(--line)}
.tear:before,.tear:after{content:"";position:absolute;top:-.7rem;width:1.3rem;height:1.3rem;border-radius:50%;background:var(--ground)}
.tear:before{left:-.65rem}
.tear:after{right:-.65rem}
.code{background:#fff;padding:.25rem}
.code svg{display:block;width:100%;max-width:22rem;margin:0 auto}
.facts{display:flex;justify-content:space-between;gap:1rem;flex-wrap:wrap;margin-top:1.5rem;padding:1rem 1.25rem;background:var(--card);border-radius:1.1rem}
.facts dl,.facts div{padding:0}
.facts .reference{font-family:ui-monospace,"Cascadia Mono",Menlo,"Noto Sans Mono",monospace;letter-spacing:.04em}
.place{margin-top:1.25rem;padding:1.25rem;background:var(--card);border-radius:1.1rem}
.place h2{font-size:1.0625rem}
.figure{font-size:2.25rem;font-weight:700;line-height:1.15;letter-spacing:-.015em;font-variant-numeric:tabular-nums;color:var(--brand);margin-bottom:.4rem}
.typed{padding:.5rem 1.25rem .9rem;font:650 1.125rem/1.4 ui-monospace,"Cascadia Mono",Menlo,"Noto Sans Mono",monospace;letter-spacing:.04em}
.leave{margin-top:1.5rem;text-align:center}
.leave button{font:inherit;font-weight:600;color:var(--brand);background:none;border:2px solid;border-radius:.9rem;padding:.8rem 1.25rem;min-height:3rem;width:100%;cursor:pointer}
.leave p{color:var(--muted);font-size:.9375rem;margin-top:.6rem}
.files{display:flex;gap:.75rem;flex-wrap:wrap;margin-top:1.25rem}
.files a{flex:1 1 10rem;text-align:center;text-decoration:none;font-weight:600;padding:.9rem 1rem;border-radius:.9rem;background:var(--brand);color:var(--on-brand)}
.advice,.until{color:var(--muted);margin-top:1.25rem;font-size:.9375rem}
[dir=rtl] :is(h1,.top b,.figure){letter-spacing:0}
.message{padding-top:20vh;text-align:center}
.message p{color:var(--muted);margin-top:.75rem}
@media print{body{background:#fff}.files,.until,.languages{display:none}.ticket,.facts{box-shadow:none;border:1px solid #999}}
)";

} // namespace foyer::server
