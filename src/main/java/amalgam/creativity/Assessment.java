package amalgam.creativity;

/**
 * What the exact judge finds of one proposal.
 *
 * @param gate the first one failed
 * @param hops of the walk; 0 where there is none
 * @param surprise mean surprise in nats; NaN unless the walk is well-formed
 * @param novelty N; NaN unless the walk is well-formed
 * @param utility U; 0 where a gate failed
 * @param softUtility share of constraints met, 0…1; 0 for a walk that fails before them
 * @param creativity U·N; 0 where a gate failed
 */
public record Assessment(
    Gate gate,
    int hops,
    double surprise,
    double novelty,
    double utility,
    double softUtility,
    double creativity) {

  static Assessment malformed(Gate gate, int hops) {
    return new Assessment(gate, hops, Double.NaN, Double.NaN, 0, 0, 0);
  }
}
