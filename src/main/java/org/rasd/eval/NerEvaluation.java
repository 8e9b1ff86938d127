package org.rasd.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;
import org.rasd.pipeline.Pipeline;

/**
 * Runs a pipeline over tagged sentences and scores the names it finds. A sentence's text is its
 * tokens joined with single spaces; a mention covers every token it shares a letter with, clitics
 * and all, since the corpora tag whole tokens.
 */
public final class NerEvaluation {

  private NerEvaluation() {}

  /**
   * Scores a pipeline.
   *
   * @param files CoNLL files, each scored by itself and all together
   * @param training files whose names count as seen; may be empty
   * @throws IOException if a file cannot be read
   * @throws org.rasd.lexicon.ResourceException if a line is malformed
   */
  public static NerReport run(Pipeline pipeline, List<Path> files, List<Path> training)
      throws IOException {
    Map<String, NerScores> corpora = new LinkedHashMap<>();
    List<NerScores.Scored> all = new ArrayList<>();
    for (Path file : files) {
      List<NerScores.Scored> scored =
          ConllFile.read(file).parallelStream().map(s -> score(pipeline, s)).toList();
      corpora.put(name(file), new NerScores(scored));
      all.addAll(scored);
    }
    Set<String> seen = new HashSet<>();
    for (Path file : training) {
      seen.addAll(NerScores.names(ConllFile.read(file)));
    }
    return new NerReport(corpora, new NerScores(all), seen);
  }

  private static String name(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null || folder.getFileName() == null
        ? file.getFileName().toString()
        : folder.getFileName() + "/" + file.getFileName();
  }

  private static NerScores.Scored score(Pipeline pipeline, TaggedSentence sentence) {
    Document document = pipeline.process(Document.of("line " + sentence.line(), sentence.text()));
    return new NerScores.Scored(sentence, found(sentence, document.layer(Layer.ENTITIES)));
  }

  /** The mentions as spans of tokens; of two that share a token the first one stays. */
  static List<NameSpan> found(TaggedSentence sentence, List<EntityMention> mentions) {
    TreeMap<Integer, Integer> starts = sentence.tokenStarts();
    List<NameSpan> names = new ArrayList<>();
    int free = 0;
    for (EntityMention mention : mentions) {
      int first = TaggedSentence.tokenAt(starts, mention.span().start());
      int last = TaggedSentence.tokenAt(starts, mention.span().end() - 1);
      if (first >= free) {
        names.add(new NameSpan(first, last + 1, mention.type()));
        free = last + 1;
      }
    }
    return names;
  }
}
