package amalgam.concept;

/**
 * What lists show of a space.
 *
 * @param hash of its content
 */
public record SpaceSummary(
    SpaceIdentity identity, String hash, int concepts, int edges, int relations) {

  /** 2|E| / |V|. */
  public double averageDegree() {
    return 2.0 * edges / concepts;
  }
}
