import { outcomes } from '../model/accountOfArticle.ts';
import type { Changelog } from '../model/changelog.ts';
import type { StoryIndex } from '../model/indexStory.ts';
import type { Fact } from '../model/story.ts';
import type { SidePage } from '../navigation/sidePages.ts';
import { EmbedMaker } from '../views/embed/EmbedMaker.tsx';
import { ArticleView } from '../views/side/ArticleView.tsx';
import { ChangesView } from '../views/side/ChangesView.tsx';
import { MethodView } from '../views/side/MethodView.tsx';
import { siteAddress } from './useHead.ts';

interface SideMainProps {
  page: SidePage;
  index: StoryIndex;
  facts: readonly Fact[];
  changelog: Changelog;
}

/** What a page beside the story says. */
export function SideMain({ page, index, facts, changelog }: SideMainProps) {
  const only = outcomes.find((outcome) => page === `article/${outcome}`);
  return (
    <main id="content" className="side" tabIndex={-1}>
      {page === 'method' && <MethodView index={index} facts={facts} />}
      {page === 'changes' && <ChangesView index={index} changelog={changelog} />}
      {page === 'embed' && <EmbedMaker index={index} address={siteAddress} />}
      {page.startsWith('article') && <ArticleView index={index} facts={facts} {...(only && { only })} />}
    </main>
  );
}
