import { outcomes } from '../model/accountOfArticle.ts';
import type { StoryIndex } from '../model/indexStory.ts';
import type { Fact } from '../model/story.ts';
import type { SidePage } from '../navigation/sidePages.ts';
import { ArticleView } from '../views/side/ArticleView.tsx';
import { MethodView } from '../views/side/MethodView.tsx';

interface SideMainProps {
  page: SidePage;
  index: StoryIndex;
  facts: readonly Fact[];
}

/** What a page beside the story says. */
export function SideMain({ page, index, facts }: SideMainProps) {
  const only = outcomes.find((outcome) => page === `article/${outcome}`);
  return (
    <main id="content" className="side" tabIndex={-1}>
      {page === 'method' ? (
        <MethodView index={index} facts={facts} />
      ) : (
        <ArticleView index={index} facts={facts} {...(only && { only })} />
      )}
    </main>
  );
}
