/** The stylesheet of an explanation's page: light and dark after the reader's setting, and fit for paper. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fdfcfa; --ink: #1d1f24; --faint: #6a6f7a; --line: #dcd9d2; --card: #fff;
  --content: #fff3c4; --cue: #8a4b00; --trigger: #8c1d6a; --good: #1a7f3c; --wait: #9a6700; --bad: #b42318; --light: 38%; }
@media (prefers-color-scheme: dark) { :root { --page: #15171b; --ink: #e6e4df; --faint: #979ca8; --line: #33373f; --card: #1d2026;
  --content: #3a3315; --cue: #ffb454; --trigger: #ff8ad8; --good: #5fd68a; --wait: #e3b341; --bad: #ff8a80; --light: 68%; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 78rem; background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font: 600 1.7rem/1.25 Georgia, serif; margin: 0 0 .4rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .6rem; }
.facts span, .legend span { margin-right: 1rem; }
.faint, .facts, sub, summary { color: var(--faint); }
.sentence { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem); gap: .4rem 2rem; padding: .2rem 0; }
.opens { border-top: 1px solid var(--line); margin-top: .8rem; padding-top: .9rem; }
.sentence p { margin: 0; font: 1.08rem/2 Georgia, serif; overflow-wrap: anywhere; }
sub { font: 600 .62rem/1 system-ui, sans-serif; margin-left: 1px; }
.mention { border-bottom: 2px solid hsl(var(--hue) 65% var(--light)); padding-bottom: 1px; }
.mention .mention { padding-bottom: 4px; }
.mention.open { border-bottom: 2px dotted var(--faint); }
.content { background: var(--content); }
.cue { color: var(--cue); font-weight: 700; }
.cue-tag { color: var(--cue); }
.trigger { color: var(--trigger); font-weight: 700; }
.trigger-tag { color: var(--trigger); }
.date, .place { outline: 1px dotted var(--faint); outline-offset: 1px; border-radius: 2px; }
.h0 { --hue: 212; } .h1 { --hue: 350; } .h2 { --hue: 145; } .h3 { --hue: 28; }
.h4 { --hue: 275; } .h5 { --hue: 185; } .h6 { --hue: 318; } .h7 { --hue: 75; }
article { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--cue); border-radius: 4px;
  padding: .45rem .7rem; margin: 0 0 .5rem; font-size: .86rem; break-inside: avoid; }
article.meeting { border-left-color: var(--trigger); }
article.doubtful { border-left-style: dotted; }
h3 { margin: 0 0 .2rem; font-size: .86rem; }
.rule { font: .8rem ui-monospace, monospace; color: var(--faint); }
.sure { float: right; font-weight: 400; }
.doubtful .sure { color: var(--bad); }
.held { color: var(--good); } .planned { color: var(--wait); } .cancelled, .denied { color: var(--bad); }
dl { display: grid; grid-template-columns: 4.6rem minmax(0, 1fr); margin: 0; }
dt { color: var(--faint); }
dd { margin: 0; overflow-wrap: anywhere; }
details { font-size: .8rem; margin-bottom: .4rem; }
summary { cursor: pointer; font-size: .72rem; }
table { border-collapse: collapse; }
th { text-align: left; color: var(--faint); font-weight: 400; }
th, td { padding: .1rem .9rem .1rem 0; vertical-align: top; }
.chains { width: 100%; font-size: .9rem; }
.chains td { border-top: 1px solid var(--line); padding-top: .35rem; padding-bottom: .35rem; }
.chains td:nth-child(odd):not(:last-child) { white-space: nowrap; }
.chains bdi { overflow-wrap: anywhere; }
.chains ul { margin: 0; padding: 0; list-style: none; }
.chains li { display: inline-block; margin-right: .9rem; }
@media (max-width: 52rem) { .sentence { grid-template-columns: minmax(0, 1fr); } }
@media print { body { padding: 0; font-size: 11px; max-width: none; } details { display: none; }
  .content { print-color-adjust: exact; } .sentence { grid-template-columns: 1fr 20rem; } }
`;
