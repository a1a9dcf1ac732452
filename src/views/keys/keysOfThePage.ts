interface KeysHere {
  where: string;
  /** Whether they work by themselves, without the focus in a picture or a menu: then they can be switched off. */
  single?: true;
  keys: readonly (readonly [names: readonly string[], does: string])[];
}

/** What the page does for keys, besides what browsers do: Tab, Enter, the arrows that scroll. */
export const keysOfThePage: readonly KeysHere[] = [
  {
    where: 'Anywhere, single keys',
    single: true,
    keys: [
      [['/'], 'Find'],
      [['j', 'k'], 'Next and previous passage of what is selected'],
      [['w'], 'On a name in the story: who was that again'],
      [['?'], 'These keys'],
    ],
  },
  {
    where: 'Anywhere',
    keys: [
      [['Ctrl K', '⌘ K'], 'Find'],
      [['Esc'], 'Close what is open, and go back to what opened it'],
    ],
  },
  {
    where: 'In the ties and the dates',
    keys: [
      [['←', '↑', '→', '↓'], 'The nearest mark that way; in time, the one before and after'],
      [['Home', 'End'], 'The first and the last'],
      [['+', '−', '0'], 'Closer, farther, all of it'],
    ],
  },
];
