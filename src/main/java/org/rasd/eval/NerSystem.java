package org.rasd.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   * since the corpora tag whole tokens. Of a mention that only describes, the names inside count
   * ({@link ProperNames}).
   */
  public static NerSystem of(Pipeline pipeline) {
    return new OfPipeline(pipeline);
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
      return document.stream().map(this::scored).toList();
    }

    private NerScores.Scored scored(TaggedSentence sentence) {
      List<NameSpan> names = names(sentence);
      return new NerScores.Scored(sentence, names, names);
    }

    private List<NameSpan> names(TaggedSentence sentence) {
      return tagger.tag(sentence.tokens()).stream()
          .map(name -> new NameSpan(name.start(), name.end(), name.type()))
          .toList();
    }
  }

  private static final class OfPipeline extends NerSystem {
    private final Pipeline pipeline;

    OfPipeline(Pipeline pipeline) {
      this.pipeline = pipeline;
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
      List<List<NameSpan>> names = spans(document, starts, ProperNames.of(read));
      List<List<NameSpan>> all = spans(document, starts, read.layer(Layer.ENTITIES));
      List<NerScores.Scored> scored = new ArrayList<>();
      for (int k = 0; k < document.size(); k++) {
        scored.add(new NerScores.Scored(document.get(k), names.get(k), all.get(k)));
      }
      return scored;
    }

    /** The mentions of each sentence; of two that share a token the first one stays. */
    private static List<List<NameSpan>> spans(
        List<TaggedSentence> document,
        TreeMap<Integer, Integer> starts,
        List<EntityMention> mentions) {
      List<List<NameSpan>> found = new ArrayList<>();
      document.forEach(sentence -> found.add(new ArrayList<>()));
      for (EntityMention mention : mentions) {
        Map.Entry<Integer, Integer> line = starts.floorEntry(mention.span().start());
        NameSpan name = span(document.get(line.getValue()), mention, line.getKey());
        List<NameSpan> own = found.get(line.getValue());
        if (own.isEmpty() || own.get(own.size() - 1).end() <= name.start()) {
          own.add(name);
        }
      }
      return found;
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
