package org.rasd.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.pipeline.NameTagger;

/** Runs a system over tagged sentences and scores the names it finds. */
public final class NerEvaluation {

  private NerEvaluation() {}

  /**
   * Scores a system.
   *
   * @param files CoNLL files, each scored by itself and all together
   * @param training files whose names count as seen; may be empty
   * @param together how many sentences in a row are one document
   * @throws IOException if a file cannot be read
   * @throws org.rasd.lexicon.ResourceException if a line is malformed
   */
  public static NerReport run(NerSystem system, List<Path> files, List<Path> training, int together)
      throws IOException {
    Map<String, List<TaggedSentence>> read = new LinkedHashMap<>();
    for (Path file : files) {
      read.computeIfAbsent(name(file), name -> new ArrayList<>()).addAll(ConllFile.read(file));
    }
    Set<String> seen = new HashSet<>();
    for (Path file : training) {
      seen.addAll(NerScores.names(ConllFile.read(file)));
    }
    Map<String, NerScores> corpora = new LinkedHashMap<>();
    List<NerScores.Scored> all = new ArrayList<>();
    for (Map.Entry<String, List<TaggedSentence>> corpus : read.entrySet()) {
      List<NerScores.Scored> scored =
          documents(corpus.getValue(), together).parallelStream()
              .flatMap(document -> system.read(document).stream())
              .toList();
      corpora.put(corpus.getKey(), new NerScores(scored));
      all.addAll(scored);
    }
    return new NerReport(corpora, new NerScores(all), seen);
  }

  /**
   * Runs a system over the sentences of files, one thread, and says how many tokens they have: the
   * clock is the caller's.
   */
  public static Runnable pass(NerSystem system, List<Path> files, int together) throws IOException {
    List<List<TaggedSentence>> documents = new ArrayList<>();
    for (Path file : files) {
      documents.addAll(documents(ConllFile.read(file), together));
    }
    return () -> documents.forEach(system::read);
  }

  /** The number of tokens in files. */
  public static long tokens(List<Path> files) throws IOException {
    long tokens = 0;
    for (Path file : files) {
      tokens += ConllFile.read(file).stream().mapToLong(s -> s.tokens().size()).sum();
    }
    return tokens;
  }

  /**
   * The sentences of a file, for training other systems.
   *
   * @throws org.rasd.lexicon.ResourceException if a line is malformed
   */
  public static List<NameTagger.Sentence> sentences(Path file) throws IOException {
    return ConllFile.read(file).stream().map(NerEvaluation::sentence).toList();
  }

  private static NameTagger.Sentence sentence(TaggedSentence sentence) {
    return new NameTagger.Sentence(
        sentence.tokens(),
        sentence.names().stream()
            .map(name -> new NameTagger.Name(name.start(), name.end(), name.type()))
            .toList());
  }

  private static List<List<TaggedSentence>> documents(List<TaggedSentence> all, int together) {
    List<List<TaggedSentence>> documents = new ArrayList<>();
    for (int i = 0; i < all.size(); i += together) {
      documents.add(all.subList(i, Math.min(all.size(), i + together)));
    }
    return documents;
  }

  private static String name(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null || folder.getFileName() == null
        ? file.getFileName().toString()
        : folder.getFileName() + "/" + file.getFileName();
  }
}
