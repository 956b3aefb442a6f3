/** The style sheet of the page, in the colours of the editions; light and dark. */
export const FINDINGS_STYLES = `
:root { --paper: #fffdf9; --ink: #1d1b18; --soft: #6a645b; --line: #ded7cb; --wrong: #f9d9d2; --error: #8c2f1b; --warning: #7a5300; --info: #3d5f8c; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #181613; --ink: #e9e3d9; --soft: #a39b8e; --line: #3a352e; --wrong: #5a2a20; --error: #e59a85; --warning: #e0b460; --info: #9dbbe3; }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.1rem 4rem; background: var(--paper); color: var(--ink); font: 400 1.02rem/1.6 Georgia, "Noto Serif", "Noto Serif Devanagari", "Noto Sans Devanagari", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 .5rem; }
p { margin: .2rem 0; }
[lang="hi"] { line-height: 1.8; }
.soft, .id { color: var(--soft); font-size: .9rem; }
.id { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .78rem; }
table { border-collapse: collapse; margin-top: 1rem; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem 1.6rem .2rem 0; text-align: start; font-weight: 400; }
thead th { border-bottom: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
td { text-align: end; }
ol, ul { list-style: none; margin: 0; padding: 0; }
ol > li { padding: .9rem 0; border-top: 1px solid var(--line); }
ul { margin-top: .3rem; font-size: .95rem; }
.severity { font-weight: 600; }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.info .severity { color: var(--info); }
mark { padding: .05em .1em; border-radius: 2px; background: var(--wrong); color: inherit; text-decoration: underline; text-underline-offset: .18em; }
@media print { li { break-inside: avoid; } }
`;
