import { expect, it } from 'vitest';
import { openStory } from './publication.ts';

const MEMORY = `<tmx version="1.4"><header srclang="hi"/><body><tu>
<tuv xml:lang="hi"><seg>सुबह सीता 15 फूल लेकर बाज़ार गई।</seg></tuv>
<tuv xml:lang="en"><seg>In the morning Sita took 15 flowers to the market.</seg></tuv></tu></body></tmx>`;

it('hands a translation of a similar sentence to whoever works on the unit', async () => {
  const story = await openStory({
    'input/kahani.md': 'सुबह सीता 12 फूल लेकर बाज़ार गई।\n',
    'input/memory/agency.tmx': MEMORY,
  });
  const [unit] = await story.units();
  expect(unit?.state).toBe('initial');
  expect(unit?.target).toBe('');
  expect(unit?.notes.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/agency\.tmx.*Suggested: In the morning Sita took 12 flowers to the/),
  );
});
