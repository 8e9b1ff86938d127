package org.rasd.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;
import org.rasd.pipeline.NameTagger;
import org.rasd.pipeline.Pipeline;

/** What is scored: the pipeline from raw text on, or a tagger of tokens. Shared by threads. */
public abstract sealed class NerSystem {

  private NerSystem() {}

  /**
   * The pipeline. A sentence's text is its tokens joined with single spaces, a document's its
   * sentences, each a line. A mention covers every token it shares a letter with, clitics and all,
   * since the corpora tag whole tokens.
   *
   * @param unjudged subtypes that the corpus does not mark: such a mention counts only where gold
   *     has a name, too
   */
  public static NerSystem of(Pipeline pipeline, Set<String> unjudged) {
    return new OfPipeline(pipeline, Set.copyOf(unjudged));
  }

  /** A tagger, on the tokens of the corpus. */
  public static NerSystem of(NameTagger tagger) {
    return new OfTagger(tagger);
  }

  /** The sentences of one document with the names found. */
  abstract List<NerScores.Scored> read(List<TaggedSentence> document);

  private static final class OfTagger extends NerSystem {
    private final NameTagger tagger;

    OfTagger(NameTagger tagger) {
      this.tagger = tagger;
    }

    @Override
    List<NerScores.Scored> read(List<TaggedSentence> document) {
      return document.stream()
          .map(sentence -> new NerScores.Scored(sentence, names(sentence)))
          .toList();
    }

    private List<NameSpan> names(TaggedSentence sentence) {
      return tagger.tag(sentence.tokens()).stream()
          .map(name -> new NameSpan(name.start(), name.end(), name.type()))
          .toList();
    }
  }

  private static final class OfPipeline extends NerSystem {
    private final Pipeline pipeline;
    private final Set<String> unjudged;

    OfPipeline(Pipeline pipeline, Set<String> unjudged) {
      this.pipeline = pipeline;
      this.unjudged = unjudged;
    }

    @Override
    List<NerScores.Scored> read(List<TaggedSentence> document) {
      StringBuilder text = new StringBuilder();
      TreeMap<Integer, Integer> starts = new TreeMap<>();
      for (int k = 0; k < document.size(); k++) {
        starts.put(text.length(), k);
        text.append(document.get(k).text()).append('\n');
      }
      Document read =
          pipeline.process(Document.of("line " + document.get(0).line(), text.toString()));
      List<List<NameSpan>> found = new ArrayList<>();
      document.forEach(sentence -> found.add(new ArrayList<>()));
      for (EntityMention mention : read.layer(Layer.ENTITIES)) {
        Map.Entry<Integer, Integer> line = starts.floorEntry(mention.span().start());
        TaggedSentence sentence = document.get(line.getValue());
        add(sentence, span(sentence, mention, line.getKey()), mention, found.get(line.getValue()));
      }
      List<NerScores.Scored> scored = new ArrayList<>();
      for (int k = 0; k < document.size(); k++) {
        scored.add(new NerScores.Scored(document.get(k), found.get(k)));
      }
      return scored;
    }

    /** Of two mentions that share a token the first one stays. */
    private void add(
        TaggedSentence sentence, NameSpan name, EntityMention mention, List<NameSpan> found) {
      boolean free = found.isEmpty() || found.get(found.size() - 1).end() <= name.start();
      boolean counts =
          !unjudged.contains(mention.subtype())
              || sentence.names().stream()
                  .anyMatch(gold -> gold.start() < name.end() && name.start() < gold.end());
      if (free && counts) {
        found.add(name);
      }
    }
  }

  /** A mention as a span of the tokens of a sentence that starts at an offset. */
  static NameSpan span(TaggedSentence sentence, EntityMention mention, int offset) {
    TreeMap<Integer, Integer> starts = sentence.tokenStarts();
    int first = TaggedSentence.tokenAt(starts, mention.span().start() - offset);
    int last = TaggedSentence.tokenAt(starts, mention.span().end() - 1 - offset);
    return new NameSpan(first, last + 1, mention.type());
  }
}
