/** The style sheet of the page, in the colours of the editions; light and dark. */
export const STYLES = `
:root { --paper: #fffdf9; --ink: #1d1b18; --soft: #6a645b; --line: #ded7cb; --bar: #7a9a86; --other: #8c2f1b; --wrong: #f9d9d2; --lacking: #d9ead9; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #181613; --ink: #e9e3d9; --soft: #a39b8e; --line: #3a352e; --bar: #5f8570; --other: #e59a85; --wrong: #5a2a20; --lacking: #244a30; }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.1rem 4rem; background: var(--paper); color: var(--ink); font: 400 1.02rem/1.6 Georgia, "Noto Serif", "Noto Serif Devanagari", "Noto Sans Devanagari", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 .5rem; }
p { margin: .3rem 0; }
.soft, .signature { color: var(--soft); font-size: .9rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin-top: 1rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { padding: .3rem 1.4rem .3rem 0; text-align: start; vertical-align: baseline; }
thead th { border-bottom: 1px solid var(--line); color: var(--soft); font-size: .9rem; font-weight: 400; }
td.number { white-space: nowrap; }
td strong { font-size: 1.2rem; }
.signature { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .78rem; }
svg { display: block; width: 40rem; height: auto; }
svg rect { fill: var(--bar); }
svg .axis { stroke: var(--soft); }
svg .other { fill: none; stroke: var(--other); stroke-width: 2; }
svg text { fill: var(--soft); font-size: 12px; text-anchor: middle; font-variant-numeric: tabular-nums; }
svg .count { font-size: 11px; }
ol { list-style: none; margin: 0; padding: 0; }
li { padding: .9rem 0; border-top: 1px solid var(--line); }
.score { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .8rem; color: var(--soft); font-size: .9rem; font-variant-numeric: tabular-nums; }
.score svg { width: 9rem; height: .55rem; }
.score .rest { fill: var(--line); }
dl { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .15rem .8rem; margin: .3rem 0 0; }
dt { color: var(--soft); font-size: .9rem; line-height: 1.8; }
dd { margin: 0; }
mark { padding: .05em .1em; border-radius: 2px; background: var(--wrong); color: inherit; }
mark.lacking { background: var(--lacking); }
.empty { color: var(--soft); font-style: italic; }
@media (max-width: 40rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .4rem; } }
@media print { li { break-inside: avoid; } }
`;
