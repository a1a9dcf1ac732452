/** A whole story in miniature, without a mistake: the files that tests start from and change. */
export const smallStory: Readonly<Record<string, string>> = {
  'story.md': `---
title: A small story
headline: The minister comes
standfirst: "Three days: one visit."
---

## The welcome {#welcome}

A band played the [Russian](actor:russia) anthem, and
[the  minister](actor:shoigu) of [the visit](event:visit)
saluted. {#the-anthem facts="F01 K01"}

[Kim Jong-un](actor:kim) met [Shoigu](actor:shoigu). Arms, it was
[feared](claim:arms-motive), were the aim. {#the-fear facts="F02" claims="arms-motive"}

## Before it {#before}

[Guns](event:armistice) fell silent in 1953. {#the-armistice facts="B01"}
`,
  'actors.yaml': `- id: russia
  name: Russia
  kind: state
  side: russia
  role: Neighbour to the north
- id: shoigu
  name: Sergei Shoigu
  label: Shoigu
  kind: person
  side: russia
  role: Minister of defence
  spellings: [Шойгу, 쇼이구]
- id: kim
  name: Kim Jong-un
  kind: person
  side: north-korea
  role: Leader of North Korea
`,
  'events.yaml': `- id: visit
  title: Shoigu visits Pyongyang
  label: The visit
  when: "2023-07-25/2023-07-27"
  note: He stayed for three days.
  actors: [shoigu, kim]
  facts: [F01]
- id: armistice
  title: The armistice is signed
  label: Armistice
  when: "1953-07-27"
  note: It still holds.
  actors: []
  facts: [B01, F01]
  accounts:
    - about: When the guns fell silent
      given:
        - who: A spokesman
          how: said
          what: that it was in the morning
          when: "1953-08-01"
          source: agency
        - actor: kim
          how: said
          what: that it was at night
          unsourced: he named none
`,
  'ties.yaml': `- id: kim-meets-shoigu
  from: kim
  verb: meets
  to: shoigu
  rest: in Pyongyang
  kind: meeting
  when: "2023-07-26"
  events: [visit]
  passages: [the-fear]
  claims: [arms-motive]
`,
  'claims.yaml': `- id: arms-motive
  statement: Russia came for arms.
  standing: disputed
  tag: feared, no source named
  attributions:
    - who: A spokesman
      how: alleged
      what: Russia wants arms
      when: "2023-07"
      source: agency
    - actor: kim
      how: denied
      what: no arms are sold
      when: "2023-08-01"
  facts: [F02]
`,
  'sources.yaml': `- id: the-paper
  publisher: The Paper
  kind: newspaper
- id: agency
  publisher: The Agency
  when: "2023-07-25"
  url: https://agency.example/one
  kind: state-media
  state: Russia
`,
  'facts.yaml': `- id: F01
  fact: A band played.
  held: stated as fact
  sources: [the-paper]
- id: F02
  fact: Arms were the aim.
  sources: [the-paper]
- id: F03
  fact: The page has a menu.
  untold: furniture of the page
- id: B01
  fact: The armistice was signed.
  sources: [agency]
- id: K01
  fact: It was the airport.
  about: [F01]
  sources: [agency, the-paper]
  verdict: right
`,
  'moved.yaml': `- from: /actors/kim-jong-un/
  to: /actors/kim/
  why: Kim goes by a shorter id.
`,
};

/** The small story with changes to its files: `[file, what stands there, what shall stand there instead]`. */
export function changed(
  ...changes: readonly (readonly [file: string, from: string, to: string])[]
): Record<string, string> {
  const files = { ...smallStory };
  for (const [file, from, to] of changes) {
    const text = files[file] ?? '';
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in ${file}`);
    files[file] = text.replace(from, () => to);
  }
  return files;
}
