package org.rasd.train;

import java.nio.file.Path;
import java.util.List;

/**
 * What a name model is to be trained on and how.
 *
 * @param corpora the corpora, each a domain of its own; the first gives the default manner of
 *     labelling
 * @param manners names of the corpora in whose manner the model can label, the default first
 * @param clusters folder of counts, clusters and vectors
 * @param nameLists files of names: surface, tab, type
 * @param leastVectorCount base forms seen less often in raw text get no vector
 * @param epochs passes over the sentences
 * @param seed of the first learning; each further one has the next number
 * @param learnings how many learnings are averaged
 * @param units of the window network; 0 for none
 * @param memory units of the recurrent network in each direction; 0 for none
 * @param out folder for {@code model.bin} and {@code model.json}
 * @param command how the training was asked for, to be written down
 */
public record NerTrainingPlan(
    List<NerCorpus> corpora,
    List<String> manners,
    Path clusters,
    List<Path> nameLists,
    int leastVectorCount,
    int epochs,
    long seed,
    int learnings,
    int units,
    int memory,
    Path out,
    String command) {

  /** Base forms seen less often in raw text get no vector, unless the plan says otherwise. */
  public static final int LEAST_VECTOR_COUNT = 15;

  /** Passes over the sentences unless the plan says otherwise. */
  public static final int EPOCHS = 9;

  /** Learnings averaged unless the plan says otherwise. */
  public static final int LEARNINGS = 1;

  /** Units of the window network unless the plan says otherwise. */
  public static final int UNITS = 128;

  /** Units of the recurrent network in each direction unless the plan says otherwise. */
  public static final int MEMORY = 64;

  /** A plan; the lists are copied. */
  public NerTrainingPlan {
    corpora = List.copyOf(corpora);
    manners = List.copyOf(manners);
    nameLists = List.copyOf(nameLists);
    if (learnings < 1 || epochs < 1) {
      throw new NerTrainingException(
          "learnings and epochs must be at least 1, not " + learnings + " and " + epochs);
    }
    if (corpora.isEmpty()) {
      throw new NerTrainingException("no corpus to train on");
    }
    List<String> names = corpora.stream().map(NerCorpus::name).toList();
    if (manners.isEmpty() || !names.containsAll(manners)) {
      throw new NerTrainingException("manners " + manners + " are not all among " + names);
    }
  }

  NerSettings settings(int learning) {
    int averaged = Math.max(1, Math.min(4, epochs / 3));
    return new NerSettings(
        epochs,
        averaged,
        0.02f,
        0.001f,
        units,
        memory,
        0.4f,
        0.25f,
        0.25f,
        0.1f,
        0,
        2,
        seed + learning);
  }
}
