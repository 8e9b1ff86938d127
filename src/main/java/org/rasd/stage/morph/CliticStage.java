package org.rasd.stage.morph;

import static org.rasd.text.ArabicLetters.TEH_MARBUTA;
import static org.rasd.text.ArabicLetters.isIgnorable;
import static org.rasd.text.ArabicLetters.isPresentationForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasd.lexicon.FunctionWords;
import org.rasd.lexicon.Tables;
import org.rasd.lexicon.Verbs;
import org.rasd.lexicon.WordCounts;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Token;
import org.rasd.model.Word;
import org.rasd.pipeline.Interruption;
import org.rasd.pipeline.Stage;
import org.rasd.text.AlignedText;
import org.rasd.text.Span;

/**
 * Cuts each Arabic token into proclitics, stem and enclitic ({@link CliticCutter}) and gives it a
 * part of speech ({@link PartOfSpeech}).
 */
public final class CliticStage implements Stage {

  /** Stands before the first word. */
  private static final Word START =
      new Word(
          new Span(0, 0),
          "",
          "",
          new Span(0, 0),
          "",
          "",
          false,
          "",
          Word.Pos.PUNCTUATION,
          Token.Kind.PUNCTUATION);

  private final CutCache cutter;
  private final PartOfSpeech partOfSpeech;

  /** A stage with the lexicons and counts that ship with Rasd. */
  public CliticStage() {
    this(Tables.builtIn());
  }

  /** A stage that also knows the words of a user's tables. */
  public CliticStage(Tables tables) {
    WordCounts counts = WordCounts.of(tables);
    Verbs verbs = Verbs.load();
    FunctionWords functionWords = FunctionWords.load();
    this.cutter = new CutCache(new CliticCutter(counts, verbs, functionWords));
    this.partOfSpeech = new PartOfSpeech(counts, verbs, functionWords);
  }

  @Override
  public String name() {
    return "clitics";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.TOKENS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.WORDS);
  }

  @Override
  public Document process(Document document) {
    String text = document.text();
    boolean dotted = text.indexOf(TEH_MARBUTA) >= 0;
    List<Token> tokens = document.layer(Layer.TOKENS);
    List<Word> words = new ArrayList<>(tokens.size());
    Word previous = START;
    for (Token token : tokens) {
      Interruption.check();
      boolean arabic = token.kind() == Token.Kind.ARABIC && !token.norm().isEmpty();
      Word word = arabic ? word(text, token, previous, dotted) : whole(token);
      words.add(word);
      previous = word;
    }
    return document.with(Layer.WORDS, words);
  }

  private Word word(String text, Token token, Word previous, boolean dotted) {
    String written = written(text, token);
    CutCache.Entry entry = cutter.cut(token.norm(), written, dotted);
    Cut cut = entry.cut();
    Word.Pos pos = partOfSpeech.of(cut, written.charAt(written.length() - 1), previous);
    return new Word(
        token.span(),
        entry.word(),
        cut.proclitics(),
        stemSpan(text, token, cut),
        cut.stem(),
        entry.bare(),
        cut.definite(),
        cut.enclitic(),
        pos,
        token.kind());
  }

  private static Word whole(Token token) {
    String norm = token.norm();
    return new Word(
        token.span(),
        norm,
        "",
        token.span(),
        norm,
        norm,
        false,
        "",
        PartOfSpeech.of(token),
        token.kind());
  }

  /** The letters as written, one for each folded letter; the folded ones where that cannot be. */
  private static String written(String text, Token token) {
    Span span = token.span();
    String surface = span.in(text);
    if (isLetterByLetter(surface, token.norm())) {
      return surface;
    }
    StringBuilder letters = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      if (!isIgnorable(surface.charAt(i))) {
        letters.append(surface.charAt(i));
      }
    }
    return letters.length() == token.norm().length() ? letters.toString() : token.norm();
  }

  /** Whether each letter of a word as written gives one of the folded word. */
  private static boolean isLetterByLetter(String surface, String norm) {
    boolean same = surface.length() == norm.length();
    for (int i = 0; same && i < surface.length(); i++) {
      char c = surface.charAt(i);
      same = !isIgnorable(c) && !isPresentationForm(c);
    }
    return same;
  }

  private static Span stemSpan(String text, Token token, Cut cut) {
    int from = cut.from();
    int to = cut.to();
    Span span = token.span();
    int length = token.norm().length();
    if (from == 0 && to == length) {
      return span;
    }
    if (isLetterByLetter(span.in(text), token.norm())) {
      return new Span(span.start() + from, span.start() + to);
    }
    Span inner = AlignedText.fold(span.in(text)).toOriginal(new Span(from, to));
    int end = to == length ? span.end() : span.start() + inner.end();
    return new Span(span.start() + inner.start(), end);
  }
}
