package amalgam.judging.panel;

import amalgam.contestant.endpoint.EndpointSettings;
import amalgam.judging.Kinship;
import amalgam.tournament.JudgeDefinition;

/**
 * A language model that judges in a tournament.
 *
 * @param number its place among the definition's judges, from 0
 * @param definition what it does
 * @param endpoint how it is reached
 * @param kinship whom it never judges
 */
record PanelJudge(
    int number, JudgeDefinition definition, EndpointSettings endpoint, Kinship kinship) {

  static PanelJudge of(int number, JudgeDefinition definition, JudgeDefinition.Endpoint endpoint) {
    return new PanelJudge(
        number,
        definition,
        endpoint.settings(),
        new Kinship(
            endpoint.id(),
            endpoint.model(),
            endpoint.family(),
            definition.relatedFamiliesOrNone()));
  }

  String id() {
    return endpoint.id();
  }

  boolean compares() {
    return definition.modeOrDefault().compares();
  }

  boolean gradesAlone() {
    return definition.modeOrDefault().gradesAlone();
  }
}
