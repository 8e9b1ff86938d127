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
 * @param numbers sizes, passes, seed
 * @param out folder for {@code model.bin} and {@code model.json}
 * @param command how the training was asked for, to be written down
 */
public record NerTrainingPlan(
    List<NerCorpus> corpora,
    List<String> manners,
    Path clusters,
    List<Path> nameLists,
    NerNumbers numbers,
    Path out,
    String command) {

  /** A plan; the lists are copied. */
  public NerTrainingPlan {
    corpora = List.copyOf(corpora);
    manners = List.copyOf(manners);
    nameLists = List.copyOf(nameLists);
    if (corpora.isEmpty()) {
      throw new NerTrainingException("no corpus to train on");
    }
    List<String> names = corpora.stream().map(NerCorpus::name).toList();
    if (manners.isEmpty() || !names.containsAll(manners)) {
      throw new NerTrainingException("manners " + manners + " are not all among " + names);
    }
  }
}
