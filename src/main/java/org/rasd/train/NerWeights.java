package org.rasd.train;

import java.util.Arrays;
import java.util.Random;
import org.rasd.stage.ner.NerVectors;

/**
 * A matrix of weights learnt by Adam. Rows are arrays of their own, since the compiler makes vector
 * instructions of loops that start at index 0 only. One thread.
 */
final class NerWeights {

  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float EPSILON = 1e-8f;

  private final int columns;
  private final float[][] values;
  private final float[][] gradient;
  private final float[][] first;
  private final float[][] second;
  private final float[][] average;
  private int steps;
  private int averaged;

  /** Weights drawn from a normal distribution of the given deviation. */
  NerWeights(int rows, int columns, Random random, double deviation) {
    this.columns = columns;
    values = new float[rows][columns];
    gradient = new float[rows][columns];
    first = new float[rows][columns];
    second = new float[rows][columns];
    average = new float[rows][columns];
    for (float[] row : values) {
      for (int c = 0; c < columns && deviation > 0; c++) {
        row[c] = (float) (random.nextGaussian() * deviation);
      }
    }
  }

  float[][] values() {
    return values;
  }

  /** A copy of the weights, each times {@code factor}. */
  float[][] scaled(float factor) {
    float[][] scaled = new float[values.length][columns];
    for (int r = 0; r < values.length; r++) {
      NerVectors.add(factor, values[r], scaled[r], columns);
    }
    return scaled;
  }

  /**
   * {@code y[i + shiftY] += x[i + shiftX] W} for {@code n} rows, W's rows from {@code first} on.
   */
  void multiply(float[][] x, int shiftX, float[][] y, int shiftY, int n, int first, int inner) {
    int k = 0;
    for (; k + 4 <= inner; k += 4) {
      float[] w0 = values[first + k];
      float[] w1 = values[first + k + 1];
      float[] w2 = values[first + k + 2];
      float[] w3 = values[first + k + 3];
      for (int i = 0; i < n; i++) {
        float[] in = x[i + shiftX];
        if (in[k] == 0 && in[k + 1] == 0 && in[k + 2] == 0 && in[k + 3] == 0) {
          continue;
        }
        NerVectors.add(
            in[k], w0, in[k + 1], w1, in[k + 2], w2, in[k + 3], w3, y[i + shiftY], columns);
      }
    }
    for (; k < inner; k++) {
      for (int i = 0; i < n; i++) {
        add(x[i + shiftX][k], values[first + k], y[i + shiftY], columns);
      }
    }
  }

  /** Adds to the gradient of W what {@code y += x W} makes of the gradient {@code dy}. */
  void outer(float[][] x, int shiftX, float[][] dy, int shiftY, int n, int first, int inner) {
    for (int k = 0; k < inner; k++) {
      float[] g = gradient[first + k];
      int i = 0;
      for (; i + 4 <= n; i += 4) {
        float a = x[i + shiftX][k];
        float b = x[i + 1 + shiftX][k];
        float c = x[i + 2 + shiftX][k];
        float d = x[i + 3 + shiftX][k];
        if (a != 0 || b != 0 || c != 0 || d != 0) {
          int j = i + shiftY;
          NerVectors.add(a, dy[j], b, dy[j + 1], c, dy[j + 2], d, dy[j + 3], g, columns);
        }
      }
      for (; i < n; i++) {
        add(x[i + shiftX][k], dy[i + shiftY], g, columns);
      }
    }
  }

  /** Adds a row times {@code factor} to {@code y}. */
  void addRow(int row, float factor, float[] y) {
    add(factor, values[row], y, columns);
  }

  /** Adds to the gradient of a row. */
  void backRow(int row, float factor, float[] dy) {
    add(factor, dy, gradient[row], columns);
  }

  /** {@code y += a x}, nothing where {@code a} is 0. */
  static void add(float a, float[] x, float[] y, int n) {
    if (a != 0) {
      NerVectors.add(a, x, y, n);
    }
  }

  /** One step of Adam; clears the gradient. */
  void step(float rate) {
    steps++;
    double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
    float corrected = (float) (rate * correction);
    for (int r = 0; r < values.length; r++) {
      stepRow(values[r], gradient[r], first[r], second[r], corrected, columns);
      Arrays.fill(gradient[r], 0);
    }
  }

  private static void stepRow(
      float[] w, float[] g, float[] first, float[] second, float rate, int n) {
    for (int c = 0; c < n; c++) {
      first[c] = BETA1 * first[c] + (1 - BETA1) * g[c];
    }
    for (int c = 0; c < n; c++) {
      second[c] = BETA2 * second[c] + (1 - BETA2) * g[c] * g[c];
    }
    for (int c = 0; c < n; c++) {
      w[c] -= rate * first[c] / ((float) Math.sqrt(second[c]) + EPSILON);
    }
  }

  /** Takes the present weights into the average. */
  void remember() {
    averaged++;
    for (int r = 0; r < values.length; r++) {
      for (int c = 0; c < columns; c++) {
        average[r][c] += (values[r][c] - average[r][c]) / averaged;
      }
    }
  }

  /** Replaces the weights by their average. */
  void settle() {
    for (int r = 0; averaged > 0 && r < values.length; r++) {
      System.arraycopy(average[r], 0, values[r], 0, columns);
    }
  }
}
