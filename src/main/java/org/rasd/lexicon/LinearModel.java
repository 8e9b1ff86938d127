package org.rasd.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A learned yes-or-no decision: the logarithm of the odds is a sum of feature weights. Immutable,
 * shared by threads.
 *
 * <p>As a file: UTF-8 text whose first line is {@code # sha256: } and the hash of all that follows,
 * then one feature a line: name, tab, weight in thousandths. The feature with the empty name is
 * always there: the bias.
 */
public final class LinearModel {

  private static final String HASH = "# sha256: ";
  private static final double SCALE = 1000.0;

  private final Map<String, Float> weights;

  private LinearModel(Map<String, Float> weights) {
    this.weights = weights;
  }

  /** The model with given weights of the log-odds, rounded as in the file. */
  public static LinearModel of(Map<String, Double> weights) {
    return parse("weights", encode(weights));
  }

  /**
   * Loads a model that ships with Rasd.
   *
   * @param resource path below {@code org/rasd/}, for instance {@code models/topic/weights.txt}
   * @throws ResourceException if it is missing, malformed or not what it was when it was made
   */
  public static LinearModel resource(String resource) {
    try (InputStream in = LinearModel.class.getResourceAsStream("/org/rasd/" + resource)) {
      if (in == null) {
        throw new ResourceException("missing built-in model " + resource);
      }
      return parse(resource, in.readAllBytes());
    } catch (IOException e) {
      throw new ResourceException("cannot read built-in model " + resource, e);
    }
  }

  /** Reads the bytes of a file; the name is for messages. */
  static LinearModel parse(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int start = text.indexOf('\n') + 1;
    if (!text.startsWith(HASH)) {
      throw new ResourceException(name + " is no model: it does not start with '" + HASH + "'");
    }
    if (!text.substring(HASH.length(), start - 1).equals(sha256(text.substring(start)))) {
      throw new ResourceException(name + " was changed after training; train it again");
    }
    Map<String, Float> weights = new HashMap<>();
    while (start < text.length()) {
      int tab = text.indexOf('\t', start);
      int end = text.indexOf('\n', tab);
      float weight = (float) (Integer.parseInt(text, tab + 1, end, 10) / SCALE);
      weights.put(text.substring(start, tab), weight);
      start = end + 1;
    }
    return new LinearModel(weights);
  }

  /** The bytes of the file of a model; weights that round to nothing are left out. */
  public static byte[] encode(Map<String, Double> weights) {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Double> entry : new TreeMap<>(weights).entrySet()) {
      long thousandths = Math.round(entry.getValue() * SCALE);
      if (thousandths != 0) {
        lines.append(entry.getKey()).append('\t').append(thousandths).append('\n');
      }
    }
    String file = HASH + sha256(lines.toString()) + '\n' + lines;
    return file.getBytes(StandardCharsets.UTF_8);
  }

  /** The probability of "yes" for a case with these features and strengths. */
  public double probability(Map<String, Float> features) {
    double odds = weight("");
    for (Map.Entry<String, Float> feature : features.entrySet()) {
      odds += feature.getValue() * weight(feature.getKey());
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** The weight of a feature; 0 if the model does not know it. */
  public double weight(String feature) {
    return weights.getOrDefault(feature, 0f);
  }

  /** The number of weights. */
  public int size() {
    return weights.size();
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
