package amalgam.publication;

import amalgam.leaderboard.export.RunManifest.Ratings;
import amalgam.ui.wording.Numbers;
import java.util.List;

/** What a paper says of how votes became ratings. */
record RatingMethods(Ratings ratings) {

  /** A paragraph each. */
  List<String> sentences() {
    return List.of(asked(), fitted(), scale(), intervals(), ranks());
  }

  private static String asked() {
    return "Two proposals to the same prompt were shown side by side, without saying whose they are,"
        + " and one question was asked at a time: which is more novel, or which is more useful. The"
        + " side on which each stood was recorded.";
  }

  private String fitted() {
    return "Ratings are the maximum-likelihood strengths of the %s model (Bradley and Terry, 1952), fitted apart for each question and for each kind of judge, people and automated judges never mixing. %s%s"
        .formatted(
            ratings.model().replace('-', '–'),
            ratings.ties().equals("half")
                ? "A tie, and “both bad”, counts half for either side."
                : "Ties are part of the model (Davidson, 1970).",
            ratings.sideEffect() ? " The advantage of the left side is fitted with them." : "");
  }

  private String scale() {
    return "%s points are odds of ten to one, and %s is the mean of those that are rated. Whoever was never preferred, never lost, or was not compared with the others even through others has no rating, since the votes bound none."
        .formatted(Numbers.chosen(ratings.pointsForTenfoldOdds()), Numbers.chosen(ratings.mean()));
  }

  private String intervals() {
    return "Intervals hold %s%% and come from the sandwich covariance of the fit, with votes clustered by %s for people and by %s for automated judges, since votes that share one are not independent. n counts votes against others that are rated. A rating is provisional with fewer than %d votes, or with fewer than %d of what its votes are clustered by."
        .formatted(
            Numbers.chosen(100 * ratings.confidenceLevel()),
            String.join(" and by ", ratings.peopleClusteredBy()),
            String.join(" and by ", ratings.judgesClusteredBy()),
            ratings.fewestVotes(),
            ratings.fewestClusters());
  }

  private String ranks() {
    return "A rank is 1 + the number of those whose interval lies wholly above, the intervals being widened so that all of them hold at once with the same level (Šidák, 1967).";
  }
}
