import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorMeant, findActors } from './findActors.ts';
import { indexStory } from './indexStory.ts';
import { fold } from './likeSpelling.ts';
import { readStory } from './readStory.ts';
import type { Actor } from './story.ts';

const content = new URL('../content/', import.meta.url);
const files = readdirSync(content).filter((name) => /^story\.md$|\.yaml$/.test(name));
const texts = files.map((name) => [name, readFileSync(new URL(name, content), 'utf8')]);
const index = indexStory(readStory(Object.fromEntries(texts)).story);
const { actors } = index.story;

const spellingsOf = ({ name, inSentence = name, label = name, spellings }: Actor) => [
  name,
  inSentence,
  label,
  ...spellings,
];
const anyActor = fc.constantFrom(...actors);
const anySpelling = anyActor.chain((actor) => fc.constantFrom(...spellingsOf(actor)));
const idsFor = (typed: string) => findActors(index, typed).map(({ actor }) => actor.id);
const isSpelled = (actor: Actor, text: string) =>
  spellingsOf(actor).some((spelling) => fold(spelling).joined === fold(text).joined);

describe('findActors', () => {
  it('gives all by name where nothing was typed', () => {
    for (const nothing of ['', '  ', ' - ’']) {
      const found = findActors(index, nothing);
      expect(found.map(({ actor }) => actor.name)).toEqual(
        actors.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')),
      );
    }
  });

  it.each([
    ['shoigu', 'Sergei Shoigu', null],
    ['Шойгу', 'Sergei Shoigu', 'Шойгу'],
    ['ШОИГУ', 'Sergei Shoigu', 'Шойгу'],
    ['shoygu', 'Sergei Shoigu', 'Shoygu'],
    ['shoigu sergei', 'Sergei Shoigu', null],
    ['Kim Jong Un', 'Kim Jong-un', null],
    ['kimjongun', 'Kim Jong-un', null],
    ['김정', 'Kim Jong-un', '김정은'],
    ['korean peoples army', 'Korean People’s Army', null],
    ["korean people's", 'Korean People’s Army', null],
    ['KPA', 'Korean People’s Army', 'KPA'],
    ['white h', 'United States', 'White House'],
    ['womans', 'Ewha Womans University', null],
    ['ukra', 'Ukraine', null],
    ['the state duma', 'State Duma', 'the State Duma'],
  ])('takes "%s" for %s', (typed, name, spelling) => {
    expect(findActors(index, typed)[0]).toMatchObject({ actor: { name }, spelling });
  });

  it('puts what begins so before what has a word that begins so, and that before what holds it', () => {
    expect(idsFor('korea')).toEqual(['korean-peoples-army', 'north-korea', 'south-korea']);
    expect(idsFor('un').slice(0, 2)).toEqual(['united-states', 'ewha']);
  });

  it.each([
    ['shoigoo', 'shoigu'],
    ['puitn', 'putin'],
    ['Gerasimof', 'gerasimov'],
    ['Kmi', 'kim-jong-un'],
    ['kartopolow', 'kartapolov'],
  ])('takes "%s", which nobody is called, for something near', (typed, id) => {
    const [first] = findActors(index, typed);
    expect(first).toMatchObject({ actor: { id }, how: 'near' });
  });

  it('finds nobody by what is like no spelling', () => {
    for (const typed of ['xyz', 'q', 'Napoleon Bonaparte', '?!x'.repeat(50)])
      expect(idsFor(typed)).toEqual([]);
  });

  it('finds first, by each of its spellings, whoever is spelled so', () => {
    for (const actor of actors) {
      for (const spelling of spellingsOf(actor)) {
        const found = findActors(index, spelling);
        const at = found.findIndex((one) => one.actor === actor);
        expect(at, spelling).toBeGreaterThanOrEqual(0);
        for (const before of found.slice(0, at)) expect(isSpelled(before.actor, spelling)).toBe(true);
        expect(found[at]?.how).toBe('whole');
      }
    }
  });

  it('hears no difference of case, marks on letters, apostrophes and hyphens', () => {
    const change = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replace(/(\p{L})/gu, '$1\u0301'),
      (text: string) => text.replaceAll('-', ' '),
      (text: string) => text.replaceAll('’', "'"),
      (text: string) => `  ${text.replaceAll(' ', '  ')} `,
    );
    fc.assert(
      fc.property(anySpelling, change, (spelling, changed) => {
        expect(findActors(index, changed(spelling))).toEqual(findActors(index, spelling));
      }),
    );
  });

  it('still finds an actor when its words change places', () => {
    fc.assert(
      fc.property(anyActor, fc.infiniteStream(fc.nat()), (actor, chance) => {
        const words = fold(actor.name).words.map((word) => ({ word, at: chance.next().value }));
        const typed = words.sort((a, b) => a.at - b.at).map(({ word }) => word);
        expect(idsFor(typed.join(' '))[0]).toBe(actor.id);
      }),
    );
  });

  it('finds an actor by whatever its spelling begins with, and each actor once', () => {
    fc.assert(
      fc.property(anyActor, fc.nat(), fc.nat(), (actor, which, length) => {
        const all = spellingsOf(actor);
        const spelling = all[which % all.length] ?? '';
        const ids = idsFor([...spelling].slice(0, 1 + (length % spelling.length)).join(''));
        expect(ids).toContain(actor.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('forgives one slip in a name of six letters or more', () => {
    fc.assert(
      fc.property(anyActor, fc.nat(), fc.nat(), (actor, which, where) => {
        const names = spellingsOf(actor).filter((name) => name.length >= 6);
        const name = names[which % names.length] ?? actor.name;
        const at = where % name.length;
        const typed = `${name.slice(0, at)}q${name.slice(at + 1)}`;
        expect(idsFor(typed)).toContain(actor.id);
      }),
    );
  });

  it('takes anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const ids = idsFor(typed);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('actorMeant', () => {
  it.each([
    ['Kim Jong-un', 'kim-jong-un'],
    ['sho', 'shoigu'],
    ['Путин', 'putin'],
    ['us', 'united-states'],
    ['korea', undefined],
    ['shoigoo', undefined],
    ['xyz', undefined],
    ['', undefined],
    [' ', undefined],
  ])('takes "%s" for %s', (typed, id) => {
    expect(actorMeant(index, typed)?.id).toBe(id);
  });

  it('is the actor whose name it is', () => {
    for (const actor of actors) expect(actorMeant(index, actor.name)).toBe(actor);
  });
});
