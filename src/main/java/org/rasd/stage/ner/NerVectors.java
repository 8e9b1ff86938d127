package org.rasd.stage.ner;

/**
 * The inner loops of the networks. Each runs over arrays from index 0 and does one thing, which is
 * the form that the compiler turns into vector instructions.
 */
public final class NerVectors {

  private NerVectors() {}

  /** {@code y += a x} over the first {@code n} numbers. */
  public static void add(float a, float[] x, float[] y, int n) {
    for (int h = 0; h < n; h++) {
      y[h] += a * x[h];
    }
  }

  /** {@code y += x} over the first {@code n} numbers. */
  public static void add(float[] x, float[] y, int n) {
    for (int h = 0; h < n; h++) {
      y[h] += x[h];
    }
  }

  /** {@code y += a x0 + b x1 + c x2 + d x3} over the first {@code n} numbers. */
  public static void add(
      float a,
      float[] x0,
      float b,
      float[] x1,
      float c,
      float[] x2,
      float d,
      float[] x3,
      float[] y,
      int n) {
    for (int h = 0; h < n; h++) {
      y[h] += a * x0[h] + b * x1[h] + c * x2[h] + d * x3[h];
    }
  }

  /** {@code y = b + x0 + x1 + x2 + x3 + x4}, all as long as {@code y}. */
  static void sum(
      float[] b, float[] x0, float[] x1, float[] x2, float[] x3, float[] x4, float[] y) {
    for (int h = 0; h < y.length; h++) {
      y[h] = b[h] + x0[h] + x1[h] + x2[h] + x3[h] + x4[h];
    }
  }

  /** {@code y += x w}: {@code w} has a row for each number of {@code x}. */
  public static void multiply(float[] x, float[][] w, int firstRow, int inner, float[] y, int n) {
    multiply(new float[][] {x}, 1, w, firstRow, inner, new float[][] {y}, n);
  }

  /**
   * {@code y += x w} for the first {@code count} of {@code x} and {@code y}: four rows of {@code w}
   * stay in the processor's cache for all of them.
   */
  static void multiply(
      float[][] x, int count, float[][] w, int firstRow, int inner, float[][] y, int n) {
    int k = 0;
    for (; k + 4 <= inner; k += 4) {
      int r = firstRow + k;
      for (int i = 0; i < count; i++) {
        float a = x[i][k];
        float b = x[i][k + 1];
        float c = x[i][k + 2];
        float d = x[i][k + 3];
        if (a != 0 || b != 0 || c != 0 || d != 0) {
          add(a, w[r], b, w[r + 1], c, w[r + 2], d, w[r + 3], y[i], n);
        }
      }
    }
    for (; k < inner; k++) {
      for (int i = 0; i < count; i++) {
        add(x[i][k], w[firstRow + k], y[i], n);
      }
    }
  }

  /** A tangent that is cheap and nearly hyperbolic: it reaches 1 at 3. */
  public static float squash(float x) {
    float c = Math.max(-3f, Math.min(3f, x));
    float q = c * c;
    return c * (27f + q) / (27f + 9f * q);
  }

  /** The {@link #squash(float)} of the first {@code n} numbers. */
  static void squash(float[] x, int n) {
    for (int h = 0; h < n; h++) {
      x[h] = squash(x[h]);
    }
  }

  /** The {@link #sigmoid(float)} of the first {@code n} numbers. */
  static void sigmoid(float[] x, int n) {
    for (int h = 0; h < n; h++) {
      x[h] = sigmoid(x[h]);
    }
  }

  /** {@code z = a x + b z}, number by number. */
  static void mix(float[] a, float[] x, float[] b, float[] z, int n) {
    for (int h = 0; h < n; h++) {
      z[h] = a[h] * x[h] + b[h] * z[h];
    }
  }

  /** {@code x = a x}, number by number. */
  static void scale(float[] a, float[] x, int n) {
    for (int h = 0; h < n; h++) {
      x[h] *= a[h];
    }
  }

  /** The logistic function made of {@link #squash(float)}. */
  public static float sigmoid(float x) {
    return 0.5f + 0.5f * squash(0.5f * x);
  }
}
