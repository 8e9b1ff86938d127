package org.rasd.stage.ner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rasd.lexicon.ResourceException;
import org.rasd.pipeline.NameTagger;
import org.rasd.pipeline.TokenFeatures;
import org.rasd.text.Normalizer;

/**
 * The trained model alone, on tokens as a corpus has them; also its features, for learners that are
 * not ours. Immutable, shared by threads.
 */
public final class ModelTagger implements NameTagger {

  private static final int MOST_CROSS = 256;

  private final NerModel model;
  private final NerTagger tagger;

  private ModelTagger(NerModel model, NerTagger tagger) {
    this.model = model;
    this.tagger = tagger;
  }

  /**
   * The model that ships with Rasd.
   *
   * @param manner the corpus in whose manner it shall label; empty for the default
   * @throws ResourceException if it is missing or damaged, or has no such manner
   */
  public static ModelTagger builtIn(Optional<String> manner) {
    return of(Optional.empty(), manner);
  }

  /**
   * The model in a file, or the one that ships with Rasd if none is given.
   *
   * @param manner the corpus in whose manner it shall label; empty for the default
   * @throws ResourceException if it is missing or damaged, or has no such manner
   */
  public static ModelTagger of(Optional<Path> file, Optional<String> manner) {
    NerModel model = NerModelFile.load(file);
    try {
      return new ModelTagger(model, new NerTagger(model, manner.orElse(model.manners().get(0))));
    } catch (IllegalArgumentException e) {
      throw new ResourceException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public List<Name> tag(List<String> tokens) {
    return tagger.tag(folded(tokens)).stream()
        .map(name -> new Name(name.start(), name.end(), name.type()))
        .toList();
  }

  private static List<String> folded(List<String> tokens) {
    return tokens.stream().map(Normalizer::fold).map(t -> t.isEmpty() ? "_" : t).toList();
  }

  /** The sparse features the model was learnt with, each as the digits of its hash. */
  public TokenFeatures features() {
    return this::features;
  }

  private List<List<String>> features(List<String> tokens) {
    NerFeatures features = model.features();
    NerWord[] line = folded(tokens).stream().map(features::word).toArray(NerWord[]::new);
    byte[][] marks = new byte[line.length][features.names().lists().size()];
    features.names().mark(line, marks);
    long[] cross = new long[MOST_CROSS];
    List<List<String>> all = new ArrayList<>(line.length);
    for (int i = 0; i < line.length; i++) {
      List<String> own = new ArrayList<>();
      for (int offset = -NerFeatures.REACH; offset <= NerFeatures.REACH; offset++) {
        addWord(line, i, offset, own);
      }
      add(Arrays.copyOf(cross, NerFeatures.cross(line, marks, i, cross)), own);
      all.add(own);
    }
    return all;
  }

  private static void addWord(NerWord[] line, int i, int offset, List<String> own) {
    if (i + offset < 0 || i + offset >= line.length) {
      own.add(Long.toString(NerFeatures.edge(offset), Character.MAX_RADIX));
      return;
    }
    NerWord word = line[i + offset];
    addAt(word.around(), offset, own);
    if (Math.abs(offset) <= 1) {
      addAt(word.beside(), offset, own);
    }
    if (offset == 0) {
      addAt(word.here(), offset, own);
    }
  }

  private static void addAt(long[] features, int offset, List<String> own) {
    for (long feature : features) {
      own.add(Long.toString(NerFeatures.at(feature, offset), Character.MAX_RADIX));
    }
  }

  private static void add(long[] features, List<String> own) {
    for (long feature : features) {
      own.add(Long.toString(feature, Character.MAX_RADIX));
    }
  }
}
