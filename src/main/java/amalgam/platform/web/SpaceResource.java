package amalgam.platform.web;

import amalgam.concept.SpaceSummary;

/** A concept space, as programs see it. */
record SpaceResource(
    String id,
    String name,
    String kind,
    int concepts,
    int edges,
    int relations,
    double averageDegree,
    String licence,
    String hash) {

  static SpaceResource of(SpaceSummary summary) {
    return new SpaceResource(
        summary.identity().id(),
        summary.identity().name(),
        summary.identity().kind(),
        summary.concepts(),
        summary.edges(),
        summary.relations(),
        summary.averageDegree(),
        summary.identity().licence(),
        summary.hash());
  }
}
