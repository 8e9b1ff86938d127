package org.rasd.train;

/** Told how far a training is; called on the thread that trains. */
@FunctionalInterface
public interface NerProgress {

  /**
   * A pass is done.
   *
   * @param learning number of the learning, from 1
   * @param learnings how many there are
   * @param epoch number of the pass, from 1
   * @param epochs how many there are
   * @param loss the negative logarithm of the likelihood, summed over the pass
   */
  void epoch(int learning, int learnings, int epoch, int epochs, double loss);
}
