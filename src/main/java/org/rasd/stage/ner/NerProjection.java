package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.List;

/**
 * What the inputs of a word give the first layers of all networks: for each window network a row
 * for each of the five places, then for each memory a row of gates for each direction. Immutable.
 */
final class NerProjection {

  /** The weights that make one row: as many as there are inputs, and what they are added to. */
  private record Tile(float[][] weights, int first, float[] start) {}

  private final List<Tile> tiles = new ArrayList<>();
  private final int networks;

  NerProjection(List<NerNetwork> networks, List<NerRecurrent> recurrents) {
    this.networks = networks.size();
    for (NerNetwork network : networks) {
      for (int place = 0; place < NerNetwork.PLACES; place++) {
        float[] zeros = new float[network.units()];
        tiles.add(new Tile(network.window(), place * NerFeatures.INPUTS, zeros));
      }
    }
    for (NerRecurrent recurrent : recurrents) {
      for (int direction = 0; direction < 2; direction++) {
        tiles.add(new Tile(recurrent.input()[direction], 0, recurrent.bias()[direction]));
      }
    }
  }

  /** The first of the five rows of a window network. */
  static int window(int network) {
    return network * NerNetwork.PLACES;
  }

  /** The first of the two rows of a memory. */
  int gates(int recurrent) {
    return networks * NerNetwork.PLACES + 2 * recurrent;
  }

  /** The rows of words with these inputs. */
  float[][][] project(List<float[]> inputs) {
    float[][] x = inputs.toArray(new float[0][]);
    float[][] y = new float[x.length][];
    float[][][] rows = new float[x.length][tiles.size()][];
    for (int t = 0; t < tiles.size(); t++) {
      Tile tile = tiles.get(t);
      for (int i = 0; i < y.length; i++) {
        y[i] = tile.start().clone();
        rows[i][t] = y[i];
      }
      int columns = tile.start().length;
      NerVectors.multiply(
          x, x.length, tile.weights(), tile.first(), NerFeatures.INPUTS, y, columns);
    }
    return rows;
  }
}
