package org.rasd.corpus.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads bytes as text. In this order: the caller's word, a byte order mark, what the bytes prove
 * (UTF-16's pattern, valid UTF-8 beyond ASCII), what the text declares if the result is plausible,
 * letter statistics. Immutable and thread-safe.
 */
public final class TextDecoder {

  /** A declared encoding is believed if this much beyond ASCII comes out Arabic. */
  private static final double PLAUSIBLE = 0.9;

  /** Where more of the bytes beyond ASCII are bad UTF-8, it is another encoding. */
  private static final double OTHER = 0.3;

  /** More bad bytes among those beyond ASCII are not forgiven. */
  private static final double DAMAGED = 0.02;

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");

  private final boolean forgiving;

  private TextDecoder(boolean forgiving) {
    this.forgiving = forgiving;
  }

  /** Any byte that is no text is an error. */
  public static TextDecoder strict() {
    return new TextDecoder(false);
  }

  /**
   * A few bad bytes become U+FFFD with a warning, as browsers do: publishing systems cut
   * descriptions in the middle of a character.
   */
  public static TextDecoder forgiving() {
    return new TextDecoder(true);
  }

  /**
   * Decodes a whole file.
   *
   * @param override the encoding, if the user names one
   * @throws MalformedTextException if a byte is no text in the encoding, with its offset
   */
  public Decoded decode(byte[] bytes, Optional<Charset> override) throws MalformedTextException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (override.isPresent()) {
      int from = mark.filter(m -> m.fits(override.get())).map(ByteOrderMark::length).orElse(0);
      return finished(bytes, from, override.get(), Decoded.How.OVERRIDDEN, List.of());
    }
    if (mark.isPresent()) {
      ByteOrderMark m = mark.get();
      return finished(bytes, m.length(), m.charset(), Decoded.How.BYTE_ORDER_MARK, List.of());
    }
    return withoutMark(bytes);
  }

  private Decoded withoutMark(byte[] bytes) throws MalformedTextException {
    Optional<Charset> wide = Utf16Pattern.find(bytes);
    if (wide.isPresent()) {
      return finished(bytes, 0, wide.get(), Decoded.How.STRUCTURE, List.of());
    }
    List<String> warnings = new ArrayList<>();
    Optional<Charset> declared = declared(bytes, warnings);
    Decoding utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
    boolean says8 = declared.filter(StandardCharsets.UTF_8::equals).isPresent();
    int high = highBytes(bytes);
    // A cut-off end alone does not make it another encoding.
    boolean cutOff = utf8.firstBad() >= bytes.length - 3;
    boolean mostlyUtf8 = utf8.badBytes() <= OTHER * high || cutOff;
    if (high == 0 || mostlyUtf8) {
      if (high > 0 && declared.isPresent() && !says8) {
        warnings.add("declared as " + declared.get().name() + ", but it is UTF-8");
      }
      Decoded.How how = says8 ? Decoded.How.DECLARED : Decoded.How.STRUCTURE;
      return finished(bytes, utf8, StandardCharsets.UTF_8, how, warnings);
    }
    return singleByte(bytes, declared, warnings);
  }

  /** One byte a letter: the declared encoding where it gives Arabic, else the most plausible. */
  private Decoded singleByte(byte[] bytes, Optional<Charset> declared, List<String> warnings)
      throws MalformedTextException {
    if (declared.isPresent() && isArabicIn(bytes, declared.get())) {
      return finished(bytes, 0, declared.get(), Decoded.How.DECLARED, warnings);
    }
    Set<Charset> candidates = new LinkedHashSet<>(CharsetStatistics.rank(bytes));
    candidates.addAll(List.of(WINDOWS_1256, ISO_8859_6));
    for (Charset candidate : candidates) {
      if (isArabicIn(bytes, candidate)) {
        declared.ifPresent(
            d -> warnings.add("declared as " + d.name() + ", but it reads as " + candidate.name()));
        return finished(bytes, 0, candidate, Decoded.How.STATISTICS, warnings);
      }
    }
    return foreign(bytes, declared, warnings);
  }

  /** Not Arabic, or damaged: what was declared, else what the statistics think. */
  private Decoded foreign(byte[] bytes, Optional<Charset> declared, List<String> warnings)
      throws MalformedTextException {
    if (declared.isPresent()) {
      return finished(bytes, 0, declared.get(), Decoded.How.DECLARED, warnings);
    }
    Charset charset = CharsetStatistics.ofWhole(bytes).orElse(StandardCharsets.UTF_8);
    return finished(bytes, 0, charset, Decoded.How.STATISTICS, warnings);
  }

  private static boolean isArabicIn(byte[] bytes, Charset charset) {
    Decoding decoding = Decoding.of(bytes, 0, charset);
    return decoding.isClean() && ArabicShare.of(decoding.text()) >= PLAUSIBLE;
  }

  private Decoded finished(
      byte[] bytes, int from, Charset charset, Decoded.How how, List<String> warnings)
      throws MalformedTextException {
    return finished(bytes, Decoding.of(bytes, from, charset), charset, how, warnings);
  }

  private Decoded finished(
      byte[] bytes, Decoding decoding, Charset charset, Decoded.How how, List<String> warnings)
      throws MalformedTextException {
    List<String> all = new ArrayList<>(warnings);
    if (!decoding.isClean()) {
      if (!forgiving || decoding.badBytes() > Math.max(8, DAMAGED * highBytes(bytes))) {
        throw new MalformedTextException(bytes, decoding.firstBad(), charset);
      }
      all.add(
          decoding.badBytes()
              + " bytes are not "
              + charset.name()
              + ", the first at offset "
              + decoding.firstBad()
              + "; each stands as U+FFFD");
    }
    Mojibake.find(decoding.text()).ifPresent(found -> all.add(found.warning()));
    return new Decoded(decoding.text(), charset, how, all);
  }

  private static Optional<Charset> declared(byte[] bytes, List<String> warnings) {
    Optional<String> label = CharsetDeclaration.find(bytes);
    if (label.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(asBrowsersDo(Charset.forName(label.get())));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      warnings.add("declared as '" + label.get() + "', which is no known encoding");
      return Optional.empty();
    }
  }

  /**
   * Browsers read Latin-1 as windows-1252. A declaration that was itself read as single bytes
   * cannot be UTF-16: HTML takes it as UTF-8.
   */
  private static Charset asBrowsersDo(Charset declared) {
    if (declared.equals(StandardCharsets.ISO_8859_1)
        || declared.equals(StandardCharsets.US_ASCII)) {
      return WINDOWS_1252;
    }
    return declared.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : declared;
  }

  private static int highBytes(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high++;
      }
    }
    return high;
  }
}
