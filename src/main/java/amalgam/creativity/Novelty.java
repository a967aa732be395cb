package amalgam.creativity;

import amalgam.concept.ConceptSpace;
import amalgam.concept.Walk;

/**
 * Novelty of walks whose edges exist. Source: Schapiro et al., arXiv 2509.21043.
 *
 * @param space whose relation frequencies w give the surprise
 * @param weights α_h and α_r
 */
public record Novelty(ConceptSpace space, CreativityWeights weights) {

  /** S(P) = (1/h) Σ −ln w(ℓ_i), the mean surprise of a walk's relations in nats. */
  public double surprise(Walk walk) {
    double sum = 0;
    for (int hop = 0; hop < walk.hops(); hop++) {
      sum += space.surprise(walk.relation(hop));
    }
    return sum / walk.hops();
  }

  /** N(P) = α_h·h + α_r·S(P). */
  public double of(Walk walk) {
    return of(walk.hops(), surprise(walk));
  }

  /** N for a number of hops and a mean surprise in nats. */
  public double of(int hops, double surprise) {
    return weights.alphaHops() * hops + weights.alphaSurprise() * surprise;
  }
}
