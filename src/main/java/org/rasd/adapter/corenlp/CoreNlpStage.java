package org.rasd.adapter.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.model.Word.Pos;
import org.rasd.pipeline.Stage;

/**
 * Cuts and tags the Arabic words of each sentence with Stanford CoreNLP. Our tokens stay as they
 * are; where CoreNLP's segments do not add up to a token, letter by letter, our own word stays too.
 * Where both cut alike, the stem is ours, which has more of its letters restored.
 */
public final class CoreNlpStage implements Stage {

  /** Longer runs are cut: the segmenter's memory grows with them. */
  private static final int MOST_TOKENS = 250;

  private static final int MOST_LETTERS = 40;

  private final ThreadLocal<ArabicSegmenter> segmenters;
  private final MaxentTagger tagger;
  private final TreebankTags tags;

  /**
   * Loads the models; takes seconds.
   *
   * @throws org.rasd.lexicon.ResourceException if they are not on the class path
   */
  public CoreNlpStage() {
    ArabicSegmenter loaded = CoreNlpModels.segmenter();
    // A copy shares the model; only its tokenizer is not safe for threads.
    this.segmenters = ThreadLocal.withInitial(() -> new ArabicSegmenter(loaded));
    this.tagger = CoreNlpModels.tagger();
    this.tags = new TreebankTags();
  }

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS, Layer.SENTENCES, Layer.WORDS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.WORDS);
  }

  @Override
  public Document process(Document document) {
    List<Token> tokens = document.layer(Layer.TOKENS);
    List<Word> words = new ArrayList<>(document.layer(Layer.WORDS));
    for (Sentence sentence : document.layer(Layer.SENTENCES)) {
      for (int from = sentence.firstToken(); from < sentence.endToken(); from += MOST_TOKENS) {
        int to = Math.min(from + MOST_TOKENS, sentence.endToken());
        analyse(SentenceLine.of(document.text(), tokens, from, to), words);
      }
    }
    return document.with(Layer.WORDS, words);
  }

  /** Whether CoreNLP is asked about a token; what it cannot read only disturbs it. */
  static boolean isRead(Token token) {
    boolean kind =
        switch (token.kind()) {
          case ARABIC, NUMBER, PUNCTUATION, LATIN -> true;
          default -> false;
        };
    return kind && !token.norm().isEmpty() && token.norm().length() <= MOST_LETTERS;
  }

  private void analyse(SentenceLine line, List<Word> words) {
    if (!line.hasArabic()) {
      return;
    }
    List<CoreLabel> labels = segmenters.get().segmentStringToTokenList(line.text());
    tagger.tagCoreLabels(labels);
    for (CoreLabel label : labels) {
      line.add(label.beginPosition(), label.endPosition(), label.word(), label.tag());
    }
    line.forEachWord((index, letters, segments) -> replace(words, index, letters, segments));
  }

  private void replace(List<Word> words, int index, Letters letters, List<Segment> segments) {
    Word own = words.get(index);
    if (own.kind() == Token.Kind.ARABIC) {
      Optional<SegmentedWord> cut = SegmentedWord.of(own.norm(), segments);
      cut.ifPresent(found -> words.set(index, word(own, letters, found)));
    }
  }

  private Word word(Word own, Letters letters, SegmentedWord cut) {
    Segment stem = cut.stem();
    boolean same =
        own.proclitics().equals(cut.proclitics()) && own.enclitic().equals(cut.enclitic());
    String text = same ? own.stem() : stem.text();
    boolean definite = same ? own.definite() : cut.isDefinite();
    Pos pos = tags.posOf(stem.tag(), text, own);
    return new Word(
        own.span(),
        own.norm(),
        cut.proclitics(),
        same ? own.stemSpan() : letters.inText(stem.from(), stem.to()),
        text,
        definite ? text.substring(2) : text,
        definite,
        cut.enclitic(),
        pos,
        own.kind());
  }
}
