import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from './problem.ts';
import { readStory } from './readStory.ts';
import { changed, smallStory } from './smallStory.ts';

type Change = readonly [file: string, from: string, to: string];

function messages(files: Record<string, string>): string[] {
  return readStory(files).problems.map(formatProblem);
}

/** What is wrong, how it gets into the small story, and all that an editor is told. */
const mistakes: [what: string, changes: Change[], told: string[]][] = [
  [
    'a mention of an unknown actor',
    [['story.md', 'actor:russia', 'actor:rusia']],
    ['story.md:9:29: actor:rusia is not in actors.yaml; did you mean actor:russia?'],
  ],
  [
    'a mention of an unknown kind',
    [['story.md', 'actor:russia', 'akter:russia']],
    ['story.md:9:29: akter:russia is not something to mention; did you mean actor:russia?'],
  ],
  [
    'a mention of the wrong kind',
    [['story.md', '(actor:shoigu) of', '(event:shoigu) of']],
    ['story.md:10:17: event:shoigu is not in events.yaml; did you mean actor:shoigu?'],
  ],
  [
    'a mention without a kind',
    [['story.md', '(actor:shoigu) of', '(shoigu) of']],
    [
      'story.md:10:17: "shoigu" is not something to mention; write actor:, event:, tie:, claim: or source: and an id',
    ],
  ],
  [
    'a mention of a passage',
    [['story.md', '(actor:shoigu) of', '(passage:the-fear) of']],
    [
      'story.md:10:17: "passage:the-fear" is not something to mention; write actor:, event:, tie:, claim: or source: and an id',
    ],
  ],
  [
    'an external link',
    [['story.md', '(actor:shoigu) of', '(https://example.org/) of']],
    [
      'story.md:10:17: a link here leads to actor:, event:, tie:, claim: or source: and an id; web addresses belong in sources.yaml',
    ],
  ],
  [
    'an autolink',
    [['story.md', 'saluted', '<https://example.org/> saluted']],
    ['story.md:11:1: write a mention as [words](actor:id)'],
  ],
  [
    'a mention without words',
    [['story.md', '[Russian]', '[]']],
    ['story.md:9:19: this mention has no words between its brackets'],
  ],
  [
    'emphasis in a mention',
    [['story.md', '[Russian]', '[**Russian**]']],
    [
      'story.md:9:20: emphasis has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)',
    ],
  ],
  [
    'a space inside the brackets',
    [['story.md', '[Russian]', '[Russian ]']],
    ['story.md:9:19: put the space outside the brackets'],
  ],
  [
    'a title on a mention',
    [['story.md', '(actor:russia)', '(actor:russia "Russia")']],
    ['story.md:9:29: a mention has no title; leave it out'],
  ],
  [
    'emphasis',
    [['story.md', 'fell', '*fell*']],
    [
      'story.md:18:25: emphasis has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)',
    ],
  ],
  [
    'a list',
    [['story.md', '\n[Guns]', '\n- [Guns]']],
    [
      'story.md:18:1: a list has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)',
    ],
  ],
  [
    'HTML and straight quotes',
    [['story.md', 'silent in 1953', '<b>silent</b> in "1953"']],
    [
      'story.md:18:30: HTML has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)',
      'story.md:18:39: HTML has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)',
      'story.md:18:47: straight quotation mark; write “ or ”',
    ],
  ],
  [
    'an image, code and a forced line break',
    [['story.md', 'A band', '![band](band.png) `A`\\\nband']],
    [
      'story.md:9:1: an image has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)',
      'story.md:9:19: code has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)',
      'story.md:9:22: a forced line break (two spaces or a backslash at the end of a line) has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)',
    ],
  ],
  [
    'a passage without its braces',
    [['story.md', ' {#the-armistice facts="B01"}', '']],
    [
      'facts.yaml:11:7: B01 is told in no passage; add it to facts="…" of one, or say in untold why not',
      'story.md:18:1: this passage has no id; write {#id facts="…"} at its end',
    ],
  ],
  [
    'a passage without facts',
    [['story.md', ' facts="B01"', '']],
    [
      'facts.yaml:11:7: B01 is told in no passage; add it to facts="…" of one, or say in untold why not',
      'story.md:18:48: passage the-armistice tells no fact; add facts="…" to its braces',
    ],
  ],
  [
    'a fact twice in one passage',
    [['story.md', '"F01 K01"', '"F01 K01 F01"']],
    ['story.md:11:38: F01 is here twice; leave one'],
  ],
  [
    'a fact that is not there',
    [['story.md', '"F01 K01"', '"F01 K01 F7"']],
    ['story.md:11:38: F7 is not in facts.yaml'],
  ],
  [
    'curly quotation marks in the braces',
    [['story.md', '"F01 K01"', '“F01 K01”']],
    ['story.md:11:23: facts needs straight quotation marks: facts="…"'],
  ],
  [
    'a misspelt attribute',
    [['story.md', 'claims=', 'clams=']],
    ['story.md:14:67: clams does not belong in the braces; did you mean claims?'],
  ],
  [
    'an unknown attribute',
    [['story.md', 'claims=', 'mood="dark" claims=']],
    ['story.md:14:67: mood does not belong in the braces; write {#id facts="…" claims="…"}'],
  ],
  [
    'a wrong claim',
    [['story.md', 'claims="arms-motive"', 'claims="arm-motives"']],
    ['story.md:14:75: arm-motives is not in claims.yaml; did you mean arms-motive?'],
  ],
  [
    'braces that are not closed',
    [['story.md', 'K01"}', 'K01"']],
    ['story.md:11:10: these braces are not closed; write } at the end'],
  ],
  [
    'a full stop after the braces',
    [['story.md', 'K01"}', 'K01"}.']],
    ['story.md:11:10: braces stand at the very end of a paragraph, with an empty line after them'],
  ],
  [
    'no empty line between passages',
    [['story.md', 'K01"}\n\n', 'K01"}\n']],
    ['story.md:11:10: braces stand at the very end of a paragraph, with an empty line after them'],
  ],
  [
    'two ids',
    [['story.md', '#the-armistice', '#the-armistice #the-truce']],
    ['story.md:18:62: id is here twice; leave one'],
  ],
  [
    'an id that a section has',
    [['story.md', '#the-armistice', '#welcome']],
    ['story.md:18:48: welcome is already the id of the section on line 7'],
  ],
  [
    'an id that the page takes',
    [['story.md', '#the-armistice', '#ties']],
    ['story.md:18:48: ties is taken by the page itself; choose another id'],
  ],
  [
    'an id that is not kebab-case',
    [['story.md', '#the-armistice', '#The_Armistice']],
    ['story.md:18:48: "The_Armistice" is not an id; write the-armistice (lower case, hyphens between words)'],
  ],
  [
    'a heading of another level',
    [['story.md', '## Before', '### Before']],
    ['story.md:16:1: a heading is written with ##, not with ###'],
  ],
  [
    'a heading without an id',
    [['story.md', ' {#before}', '']],
    ['story.md:16:1: this heading has no id; write {#before-it} at its end'],
  ],
  [
    'facts on a heading',
    [['story.md', '{#before}', '{#before facts="B01"}']],
    ["story.md:16:23: facts does not belong in a heading's braces; write {#id}"],
  ],
  [
    'a section without passages',
    [['story.md', '## Before it', '## Between {#between}\n\n## Before it']],
    ['story.md:16:14: this section has no passages'],
  ],
  [
    'a passage before the first section',
    [['story.md', '\n## The welcome {#welcome}\n', '']],
    [
      'story.md:7:1: this paragraph stands before the first ## heading; a passage belongs to a section',
      'story.md:11:1: this paragraph stands before the first ## heading; a passage belongs to a section',
    ],
  ],
  [
    'no front matter',
    [['story.md', '---\ntitle: A small story\n', '# A small story\n']],
    [
      'story.md:1:1: a heading is written with ##, not with #',
      'story.md:1:1: story.md begins with title, headline and standfirst between two lines of ---',
      'story.md:1:1: this heading has no id; write {#a-small-story} at its end',
      'story.md:1:1: this section has no passages',
      'story.md:2:1: this heading has no id; write {#headline-the-minister-comes-standfirst-three-days-one-visit} at its end',
      'story.md:2:1: this section has no passages',
      'story.md:3:13: straight quotation mark; write “ or ”',
    ],
  ],
  [
    'a misspelt field of the front matter',
    [['story.md', 'headline:', 'headlin:']],
    ['story.md:3:1: headlin is not a field here; did you mean headline?'],
  ],
  [
    'a colon in the front matter',
    [['story.md', '"Three days: one visit."', 'Three days: one visit.']],
    ['story.md:4:13: a text with a colon in it needs quotation marks around the whole of it'],
  ],
  [
    'a kind that does not exist',
    [['actors.yaml', 'kind: state', 'kind: stat']],
    ['actors.yaml:3:9: kind cannot be stat; did you mean state?'],
  ],
  [
    'a side far from any',
    [['actors.yaml', 'side: north-korea', 'side: neutral']],
    [
      'actors.yaml:16:9: side cannot be neutral; it is one of north-korea, russia, china, allies, ukraine, observers',
    ],
  ],
  [
    'a misspelt field',
    [['actors.yaml', 'label: Shoigu', 'lable: Shoigu']],
    ['actors.yaml:8:3: lable is not a field here; did you mean label?'],
  ],
  [
    'a misspelt field that must be there',
    [['actors.yaml', 'role: Minister', 'rol: Minister']],
    ['actors.yaml:11:3: rol is not a field here; did you mean role?'],
  ],
  [
    'an unknown field',
    [['actors.yaml', 'label: Shoigu', 'colour: red']],
    [
      'actors.yaml:8:3: colour is not a field here; the fields are id, name, inSentence, label, kind, side, role, spellings',
    ],
  ],
  [
    'a missing field',
    [['actors.yaml', '  role: Minister of defence\n', '']],
    ['actors.yaml:6:3: role is missing'],
  ],
  [
    'an empty field',
    [['actors.yaml', 'role: Minister of defence', 'role:']],
    ['actors.yaml:11:3: role is empty'],
  ],
  [
    'a label too long',
    [['actors.yaml', 'label: Shoigu', 'label: Shoigu, the minister']],
    ['actors.yaml:8:10: label has 20 characters; at most 18 fit'],
  ],
  [
    'a name too long to be its label',
    [['actors.yaml', 'name: Kim Jong-un', 'name: Marshal Kim Jong-un']],
    ['actors.yaml:14:9: name has 19 characters; give a label of at most 18 for the graph'],
  ],
  [
    'a text where a list is wanted',
    [['actors.yaml', '[Шойгу, 쇼이구]', 'Шойгу']],
    ['actors.yaml:12:14: spellings is a list; write [Шойгу]'],
  ],
  [
    'a full stop after a role',
    [['actors.yaml', 'Minister of defence', 'Minister of defence.']],
    ['actors.yaml:11:9: role ends with a full stop; leave it out'],
  ],
  [
    'an id twice',
    [
      [
        'actors.yaml',
        '- id: russia\n',
        '- id: shoigu\n  name: Shoigu\n  kind: person\n  side: russia\n  role: Minister\n- id: russia\n',
      ],
    ],
    ['actors.yaml:11:7: shoigu is already the id of the actor on line 1'],
  ],
  [
    'an actor mentioned nowhere',
    [
      [
        'actors.yaml',
        '- id: russia\n',
        '- id: nobody\n  name: Nobody\n  kind: person\n  side: observers\n  role: Nobody\n- id: russia\n',
      ],
    ],
    ['actors.yaml:1:7: actor:nobody is mentioned in no passage'],
  ],
  [
    'a colon in a text',
    [['actors.yaml', 'Minister of defence', 'Minister: of defence']],
    ['actors.yaml:11:9: a text with a colon in it needs quotation marks around the whole of it'],
  ],
  [
    'a tab',
    [['actors.yaml', '  name: Kim', '\tname: Kim']],
    ['actors.yaml:14:2: indent with spaces, not with a tab'],
  ],
  [
    'quotation marks that are not closed',
    [['actors.yaml', 'name: Kim Jong-un', 'name: "Kim Jong-un']],
    ['actors.yaml:14:9: these quotation marks are not closed'],
  ],
  [
    'a field twice',
    [['actors.yaml', 'label: Shoigu', 'name: Shoigu']],
    ['actors.yaml:8:3: this field is here twice; leave one'],
  ],
  [
    'an alias',
    [['actors.yaml', 'label: Shoigu', 'label: *shoigu']],
    ['actors.yaml:8:10: a text that begins with * needs quotation marks around the whole of it'],
  ],
  [
    'a year without quotation marks',
    [['events.yaml', '"1953-07-27"', '1953']],
    ['events.yaml:11:9: when is a text; put it in quotation marks: "1953"'],
  ],
  [
    'a date without its noughts',
    [['events.yaml', '"1953-07-27"', '1953-7-27']],
    ['events.yaml:11:9: 1953-7-27 is not a date; write 1953-07-27'],
  ],
  [
    'a date in words',
    [['events.yaml', '"1953-07-27"', 'about July 1953']],
    ['events.yaml:11:9: "about July 1953" is not a date; write 1953-07~'],
  ],
  [
    'a date that is none',
    [['events.yaml', '"1953-07-27"', 'last summer']],
    [
      'events.yaml:11:9: "last summer" is not a date; write 1953-07-27, 2023-07, 1973, 2022-11~ or 2023-07-25/2023-07-27',
    ],
  ],
  [
    'a day that no month has',
    [['events.yaml', '"1953-07-27"', '1953-02-30']],
    ['events.yaml:11:9: 1953-02-30 is not in the calendar'],
  ],
  [
    'a span that runs backwards',
    [['events.yaml', '2023-07-25/2023-07-27', '2023-07-27/2023-07-25']],
    ['events.yaml:4:9: 2023-07-27/2023-07-25 ends before it begins'],
  ],
  [
    'an event among actors',
    [['events.yaml', '[shoigu, kim]', '[shoigu, armistice]']],
    ['events.yaml:6:20: armistice is not in actors.yaml; it is an event'],
  ],
  [
    'a kind before an id, and an actor twice',
    [['events.yaml', '[shoigu, kim]', '[actor:shoigu, kim, kim]']],
    [
      'events.yaml:6:12: write shoigu alone, without actor:',
      'events.yaml:6:31: kim is here twice; leave one',
    ],
  ],
  [
    'an event mentioned nowhere',
    [['story.md', '[Guns](event:armistice)', 'Guns']],
    ['events.yaml:8:7: event:armistice is mentioned in no passage'],
  ],
  [
    'a label too long for the timeline',
    [['events.yaml', 'label: Armistice', 'label: The armistice of 1953']],
    ['events.yaml:10:10: label has 21 characters; at most 16 fit'],
  ],
  [
    'a tie to itself',
    [['ties.yaml', 'to: shoigu', 'to: kim']],
    ['ties.yaml:4:7: a tie leads from one actor to another, not back to the same'],
  ],
  [
    'a tie whose passages mention one end only',
    [['ties.yaml', '[the-fear]', '[the-anthem]']],
    ["ties.yaml:2:9: kim is mentioned in none of this tie's passages (the-anthem)"],
  ],
  [
    'a tie that rests on nothing',
    [['ties.yaml', '[the-fear]', '[]']],
    ['ties.yaml:9:13: a tie rests on at least one passage; name it in passages'],
  ],
  [
    'a tie that rests on a section',
    [['ties.yaml', '[the-fear]', '[the-fear, welcome]']],
    ['ties.yaml:9:24: welcome is not a passage of story.md; it is a section'],
  ],
  [
    'a tie that rests on a passage that is not there',
    [['ties.yaml', '[the-fear]', '[the-feer]']],
    ['ties.yaml:9:14: the-feer is not a passage of story.md; did you mean the-fear?'],
  ],
  [
    'a claim that nobody makes',
    [
      [
        'claims.yaml',
        '    - who: A spokesman\n      how: alleged\n      what: Russia wants arms\n      when: "2023-07"\n      source: agency\n    - actor: kim\n      how: denied\n      what: no arms are sold\n      when: "2023-08-01"\n',
        '    []\n',
      ],
    ],
    ['claims.yaml:6:5: attributions is empty; say who says it, or let its standing be unsourced'],
  ],
  [
    'a standing that its record does not bear out',
    [['claims.yaml', 'standing: disputed', 'standing: established']],
    [
      'claims.yaml:3:13: the record makes it disputed, not established (Somebody named says so, and somebody named denies it or says the opposite); change it, or say why in standingReason',
    ],
  ],
  [
    'a standing that a correction leaves behind',
    [
      ['claims.yaml', 'facts: [F02]', 'facts: [F01, F02, K01]'],
      ['claims.yaml', 'how: denied', 'how: said'],
      ['claims.yaml', 'standing: disputed', 'standing: reported'],
      ['facts.yaml', 'verdict: right', 'verdict: imprecise'],
    ],
    [
      'claims.yaml:3:13: the record makes it imprecise, not reported (Checked against the sources, it is wrong or unclear in some part); change it, or say why in standingReason',
    ],
  ],
  [
    'a reason for a standing that follows from the record',
    [['claims.yaml', 'standing: disputed', 'standing: disputed\n  standingReason: Just so.']],
    ['claims.yaml:4:19: the record itself makes it disputed; leave standingReason out'],
  ],
  [
    'a correction that does not say what came of checking',
    [['facts.yaml', '  verdict: right\n', '']],
    [
      'facts.yaml:14:3: a correction says what came of checking; add verdict: right, incomplete, imprecise, unconfirmed, unsourced',
    ],
  ],
  [
    'an attribution that credits nobody in the cast',
    [['claims.yaml', 'how: denied', 'how: denied\n      credits: kimm']],
    ['claims.yaml:13:16: kimm is not in actors.yaml; did you mean kim?'],
  ],
  [
    'an attribution to two',
    [['claims.yaml', '- who: A spokesman', '- actor: kim\n      who: A spokesman']],
    ['claims.yaml:7:12: give either actor or who, not both'],
  ],
  [
    'an attribution to nobody',
    [['claims.yaml', '- who: A spokesman\n      how', '- how']],
    ['claims.yaml:6:7: say whose it is: actor (in actors.yaml) or who'],
  ],
  [
    'attributions out of order',
    [['claims.yaml', '"2023-08-01"', '"2023-06"']],
    ['claims.yaml:14:13: 2023-06 is before the one above it; put the oldest first'],
  ],
  [
    'an event told in one way only',
    [
      [
        'events.yaml',
        '        - actor: kim\n          how: said\n          what: that it was at night\n          unsourced: he named none\n',
        '',
      ],
    ],
    ['events.yaml:18:9: accounts differ where there are two at least; give another'],
  ],
  [
    'an account without a source or the reason why',
    [['events.yaml', '          unsourced: he named none\n', '']],
    ['events.yaml:23:11: say where it stands: source (in sources.yaml), or in unsourced why there is none'],
  ],
  [
    'an account with a source and a reason why it has none',
    [['events.yaml', '          unsourced:', '          source: agency\n          unsourced:']],
    ['events.yaml:27:22: give either source or unsourced, not both'],
  ],
  [
    'an account of nobody',
    [['events.yaml', '- who: A spokesman\n          how', '- how']],
    ['events.yaml:18:11: say whose it is: actor (in actors.yaml) or who'],
  ],
  [
    'an account of an unknown actor in an unknown source',
    [
      ['events.yaml', 'actor: kim', 'actor: kin'],
      ['events.yaml', 'source: agency', 'source: agencies'],
    ],
    [
      'events.yaml:22:19: agencies is not in sources.yaml; did you mean agency?',
      'events.yaml:23:18: kin is not in actors.yaml; did you mean kim?',
    ],
  ],
  [
    'accounts out of order',
    [
      [
        'events.yaml',
        '          unsourced: he named none',
        '          when: "1953-07-26"\n          unsourced: x',
      ],
    ],
    ['events.yaml:26:17: 1953-07-26 is before the one above it; put the oldest first'],
  ],
  [
    'a misspelt field of an account',
    [['events.yaml', '- about: When the guns', '- abot: When the guns']],
    ['events.yaml:16:7: abot is not a field here; did you mean about?'],
  ],
  [
    'a verb that is none',
    [['claims.yaml', 'how: denied', 'how: deny']],
    ['claims.yaml:12:12: how cannot be deny; did you mean denied?'],
  ],
  [
    'a claim that no passage rests on',
    [
      ['story.md', ' claims="arms-motive"', ''],
      ['story.md', '[feared](claim:arms-motive)', 'feared'],
    ],
    ['claims.yaml:1:7: no passage rests on claim:arms-motive or mentions it; add it to claims="…" of one'],
  ],
  [
    'an address that is none',
    [['sources.yaml', 'https://agency', 'htps://agency']],
    [
      'sources.yaml:7:8: "htps://agency.example/one" is not a web address; it begins with https:// or http://',
    ],
  ],
  [
    'state media without a state',
    [['sources.yaml', '  state: Russia\n', '']],
    ['sources.yaml:8:9: state media names its state; add state'],
  ],
  [
    'a state for what is not state media',
    [['sources.yaml', 'kind: newspaper', 'kind: newspaper\n  state: Russia']],
    ['sources.yaml:4:10: state is for kind state-media only; leave it out'],
  ],
  [
    'a source that nothing cites',
    [
      [
        'sources.yaml',
        '- id: the-paper',
        '- id: nowhere\n  publisher: Nowhere\n  kind: agency\n- id: the-paper',
      ],
    ],
    ['sources.yaml:1:7: source:nowhere is cited by nothing'],
  ],
  [
    'a source that is not there',
    [['claims.yaml', 'source: agency', 'source: agencia']],
    ['claims.yaml:10:15: agencia is not in sources.yaml; did you mean agency?'],
  ],
  [
    'a fact told nowhere',
    [['facts.yaml', '  untold: furniture of the page\n', '']],
    ['facts.yaml:8:7: F03 is told in no passage; add it to facts="…" of one, or say in untold why not'],
  ],
  [
    'a fact both told and untold',
    [['facts.yaml', '  held: stated as fact\n', '  untold: why not\n']],
    ['facts.yaml:3:11: F01 is told in passage the-anthem, so it cannot be untold'],
  ],
  [
    'a fact with an id that is none',
    [['facts.yaml', 'id: F03', 'id: X3']],
    ['facts.yaml:8:7: "X3" is not a fact\'s id; write F, B or K and two digits, such as F01'],
  ],
  [
    'a correction of nothing',
    [['facts.yaml', '[F01]', '[F09]']],
    ['facts.yaml:16:11: F09 is not in facts.yaml'],
  ],
  [
    'a field for other facts',
    [['facts.yaml', 'about: [F01]', 'held: stated as fact']],
    ['facts.yaml:16:9: held is for F facts only'],
  ],
  [
    'a moved address that is none',
    [['moved.yaml', 'to: /actors/kim/', 'to: actors/kim/']],
    ['moved.yaml:2:7: "actors/kim/" is not an address of this site; it begins with /'],
  ],
  [
    'a record that is only a text',
    [['moved.yaml', '- from', '- nothing\n- from']],
    ['moved.yaml:1:3: a record has fields of its own, each on a line: name: value'],
  ],
];

describe('a mistake in the content', () => {
  it.each(mistakes)('%s', (_, changes, told) => {
    expect(messages(changed(...changes))).toEqual(told);
  });

  it('does not hide mistakes in other files, however broken its own is', () => {
    const files = changed(
      ['actors.yaml', 'name: Kim Jong-un', 'name: "Kim Jong-un'],
      ['actors.yaml', 'kind: state', 'kind: stat'],
      ['claims.yaml', 'how: denied', 'how: deny'],
      ['events.yaml', '"1953-07-27"', '1953-7-27'],
      ['events.yaml', '[shoigu, kim]', '[shoygu, kim]'],
      ['facts.yaml', 'id: B01', 'id: B01: the armistice'],
      ['moved.yaml', 'to: /actors', 'too: /actors'],
      ['sources.yaml', 'https:', 'https'],
      ['story.md', 'headline:', 'headlin:'],
      ['story.md', 'actor:russia', 'actor:rusia'],
      ['story.md', 'saluted', '*saluted*'],
      ['story.md', 'K01"}', 'K99"}'],
      ['ties.yaml', 'to: shoigu', 'to: shoigo'],
    );
    expect(messages(files)).toEqual([
      'actors.yaml:3:9: kind cannot be stat; did you mean state?',
      'actors.yaml:14:9: these quotation marks are not closed',
      'claims.yaml:12:12: how cannot be deny; did you mean denied?',
      'events.yaml:6:12: shoygu is not in actors.yaml; did you mean shoigu?',
      'events.yaml:11:9: 1953-7-27 is not a date; write 1953-07-27',
      'facts.yaml:11:7: a text with a colon in it needs quotation marks around the whole of it',
      'facts.yaml:14:7: K01 is told in no passage; add it to facts="…" of one, or say in untold why not',
      'moved.yaml:2:3: too is not a field here; did you mean to?',
      'sources.yaml:7:8: "https//agency.example/one" is not a web address; it begins with https:// or http://',
      'story.md:3:1: headlin is not a field here; did you mean headline?',
      'story.md:9:29: actor:rusia is not in actors.yaml; did you mean actor:russia?',
      'story.md:11:1: emphasis has no place here; a story is ## headings, paragraphs and mentions such as [words](actor:id)',
      'story.md:11:36: K99 is not in facts.yaml',
      'ties.yaml:4:7: shoigo is not in actors.yaml; did you mean shoigu?',
    ]);
  });

  it('is told where it stands in files with byte-order marks and Windows line ends', () => {
    const files = changed(
      ['story.md', 'actor:russia', 'actor:rusia'],
      ['story.md', 'facts="B01"', 'facts="B02"'],
      ['actors.yaml', 'kind: state', 'kind: stat'],
    );
    const told = messages(files);
    const windows = Object.entries(files).map(([file, text]) => [
      file,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]);
    expect(told).toHaveLength(4);
    expect(messages(Object.fromEntries(windows))).toEqual(told);
  });

  it('is reported for files that are missing or do not belong, and for nothing that may stand in them', () => {
    const { 'ties.yaml': ties = '', 'sources.yaml': _, 'moved.yaml': __, ...files } = smallStory;
    expect(messages({ ...files, 'tie.yaml': ties, 'notes.md': '' })).toEqual([
      'notes.md:1:1: notes.md is no part of a story',
      'sources.yaml:1:1: sources.yaml is missing',
      'tie.yaml:1:1: tie.yaml is no part of a story; did you mean ties.yaml?',
      'ties.yaml:1:1: ties.yaml is missing',
    ]);
    expect(messages({}).filter((message) => !message.endsWith('is missing'))).toEqual([]);
  });
});

describe('a story without a mistake', () => {
  const { story, facts, moved, problems } = readStory(smallStory);

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('has its front matter, sections and passages in reading order', () => {
    expect(story).toMatchObject({ title: 'A small story', headline: 'The minister comes' });
    expect(story.standfirst).toBe('Three days: one visit.');
    expect(story.sections).toEqual([
      { id: 'welcome', heading: 'The welcome', passages: ['the-anthem', 'the-fear'] },
      { id: 'before', heading: 'Before it', passages: ['the-armistice'] },
    ]);
    expect(story.passages.map(({ id, section }) => [id, section])).toEqual([
      ['the-anthem', 'welcome'],
      ['the-fear', 'welcome'],
      ['the-armistice', 'before'],
    ]);
  });

  it('cuts a passage into runs, with white space collapsed and the braces gone', () => {
    expect(story.passages[0]?.runs).toEqual([
      { text: 'A band played the ' },
      { text: 'Russian', ref: 'actor:russia' },
      { text: ' anthem, and ' },
      { text: 'the minister', ref: 'actor:shoigu' },
      { text: ' of ' },
      { text: 'the visit', ref: 'event:visit' },
      { text: ' saluted.' },
    ]);
  });

  it('keeps no-break spaces and signs that Markdown escapes', () => {
    const files = changed(['story.md', 'fell silent in 1953', 'fell\u00a0silent &amp; still \\* in 1953']);
    expect(readStory(files).story.passages[2]?.runs[1]).toEqual({
      text: ' fell\u00a0silent & still * in 1953.',
    });
  });

  it('computes sources, each once, in the order of sources.yaml', () => {
    expect(story.passages.map(({ sources }) => sources)).toEqual([
      ['the-paper', 'agency'],
      ['the-paper', 'agency'],
      ['agency'],
    ]);
    expect(story.claims[0]?.sources).toEqual(['the-paper', 'agency']);
    expect(story.events.map(({ id, sources }) => [id, sources])).toEqual([
      ['armistice', ['the-paper', 'agency']],
      ['visit', ['the-paper']],
    ]);
  });

  it('gives a tie the weakest standing of its claims, and holds it established without any', () => {
    const [file, line] = ['ties.yaml', '  claims: [arms-motive]\n'] as const;
    const standingOf = (files: Record<string, string>) => readStory(files).story.ties[0]?.standing;
    expect(story.ties[0]?.standing).toBe('disputed');
    expect(standingOf(changed([file, line, '']))).toBe('established');
    const unsourced =
      '- id: second\n  statement: S.\n  standing: unsourced\n  tag: t\n  attributions: []\n  facts: []\n';
    const files = changed(
      [file, line, '  claims: [second, arms-motive]\n'],
      ['story.md', 'claims="', 'claims="second '],
      ['claims.yaml', '  facts: [F02]\n', `  facts: [F02]\n${unsourced}`],
    );
    expect(messages(files)).toEqual([]);
    expect(standingOf(files)).toBe('unsourced');
  });

  it('may hold a claim otherwise than its record does, where it says why', () => {
    const files = changed([
      'claims.yaml',
      'standing: disputed',
      'standing: alleged\n  standingReason: The denial is of something else.',
    ]);
    expect(messages(files)).toEqual([]);
    expect(readStory(files).story.claims[0]).toMatchObject({
      standing: 'alleged',
      standingReason: 'The denial is of something else.',
    });
  });

  it('fills in lists that may be left out, and leaves other absent fields absent', () => {
    expect(story.actors[0]).toEqual({
      id: 'russia',
      name: 'Russia',
      kind: 'state',
      side: 'russia',
      role: 'Neighbour to the north',
      spellings: [],
    });
    expect(facts.map(({ id, about, untold }) => [id, about, untold])).toEqual([
      ['F01', [], undefined],
      ['F02', [], undefined],
      ['F03', [], 'furniture of the page'],
      ['B01', [], undefined],
      ['K01', ['F01'], undefined],
    ]);
    expect(moved).toEqual([
      { from: '/actors/kim-jong-un/', to: ['/actors/kim/'], why: 'Kim goes by a shorter id.' },
    ]);
  });
});

describe('any texts at all', () => {
  const file = fc.constantFrom(...Object.keys(smallStory));
  const signs = '- |id: |\n|  |\t|{#|}|[|](actor:|)|---|"|*|&a|*a|#|<|<<: |__proto__: |!x|x|: |,|`|> '.split(
    '|',
  );
  const signsInARow = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((row) => row.join(''));
  const wild = fc.oneof(fc.string({ unit: 'binary' }), signsInARow);
  const part = fc.double({ min: 0, max: 1, noNaN: true });

  function expectInside(problems: readonly Problem[], files: Record<string, string>): void {
    for (const problem of problems) {
      const lines = (files[problem.file] ?? '').replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
      expect(problem.message).toMatch(/^[^\n\r]+$/);
      expect(problem.line).toBeLessThanOrEqual(lines.length);
      expect(problem.column - 1).toBeLessThanOrEqual(lines[problem.line - 1]?.length ?? 0);
    }
  }

  it('are read without a throw, with every problem at a place that is in its file', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(file, fc.string()), wild), (files) => {
        expectInside(readStory(files).problems, files);
      }),
    );
  });

  it('may stand in any place of a sound story', () => {
    fc.assert(
      fc.property(file, wild, part, (name, text, at) => {
        const whole = smallStory[name] ?? '';
        const cut = Math.floor(at * whole.length);
        const files = { ...smallStory, [name]: whole.slice(0, cut) + text + whole.slice(cut) };
        expectInside(readStory(files).problems, files);
      }),
    );
  });

  it('may be the first part of a sound story, whose end is lost', () => {
    fc.assert(
      fc.property(file, part, (name, at) => {
        const whole = smallStory[name] ?? '';
        const files = { ...smallStory, [name]: whole.slice(0, Math.floor(at * whole.length)) };
        expectInside(readStory(files).problems, files);
      }),
    );
  });

  it.each(['[', '{', '- ', '> ', '*', '[a](', '- - a: ', '{#', '  ', '#', '<'])(
    'may be "%s" two thousand times',
    (sign) => {
      const text = sign.repeat(2000);
      const files = { ...smallStory, 'story.md': text, 'actors.yaml': text };
      expectInside(readStory(files).problems, files);
    },
  );
});
